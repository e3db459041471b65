import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endingOf,
  folderOf,
  foldersUpward,
  isInside,
  isVirtualPath,
  normalizePath,
  relativePath,
  resolvePath,
  resolveWritten,
  toSlashes,
} from './paths.ts'

const names = fc.array(fc.constantFrom('a', 'b', '.c', 'd e', '..', '.'), { maxLength: 6 })
const absolute = names.map((parts) => normalizePath(`/${parts.join('/')}`))

describe('paths', () => {
  it('are normal once they were made so', () => {
    fc.assert(
      fc.property(names, fc.boolean(), (parts, rooted) => {
        const path = normalizePath((rooted ? '/' : '') + parts.join('/'))
        expect(normalizePath(path)).toBe(path)
      }),
    )
  })

  it('lead back from where they are relative to', () => {
    fc.assert(
      fc.property(absolute, absolute, (folder, path) => {
        expect(resolvePath(folder, relativePath(folder, path))).toBe(path)
      }),
    )
  })

  it('lie in each of the folders above them', () => {
    fc.assert(
      fc.property(absolute, (path) => {
        const folders = foldersUpward(path)
        expect(folders.at(-1)).toBe('/')
        for (const folder of folders) expect(isInside(folder, path)).toBe(true)
      }),
    )
  })

  it('know drives', () => {
    expect(toSlashes('C:\\plans\\a.md')).toBe('C:/plans/a.md')
    expect(normalizePath('C:/plans/../x')).toBe('C:/x')
    expect(folderOf('C:/x')).toBe('C:/')
    expect(foldersUpward('C:/a/b')).toEqual(['C:/a/b', 'C:/a', 'C:/'])
    expect(relativePath('C:/a', 'D:/b')).toBe('D:/b')
  })

  it('know files on no disk, and lead nowhere else from there', () => {
    const root = '/:memory:github'
    expect(isVirtualPath(`${root}/a.md`)).toBe(true)
    expect(isVirtualPath('/a.md')).toBe(false)
    expect(foldersUpward(`${root}/a/b`)).toEqual([`${root}/a/b`, `${root}/a`, `${root}/`])
    expect(resolvePath(`${root}/a`, '../../../b.md')).toBe(`${root}/b.md`)
    expect(resolveWritten(`${root}/a`, '/b.md')).toBe(`${root}/b.md`)
    expect(resolveWritten(`${root}/a`, `${root}/b.md`)).toBe(`${root}/b.md`)
    expect(resolveWritten('/a', '/b.md')).toBe('/b.md')
    expect(resolvePath('/a', `${root}/b.md`)).toBe(`${root}/b.md`)
    expect(relativePath(`${root}/a`, `${root}/b.md`)).toBe('../b.md')
    expect(relativePath('/a', `${root}/b.md`)).toBe(`${root}/b.md`)
    expect(relativePath(`${root}/a`, '/b.md')).toBe('/b.md')
  })

  it('end in what follows the last dot, unless that starts the name', () => {
    expect(['a/b.MD', 'a.b/c', '.gitignore', 'x.tar.gz'].map(endingOf)).toEqual(['.md', '', '', '.gz'])
  })
})
