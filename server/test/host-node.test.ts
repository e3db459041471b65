import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHost } from '../src/host/memory.ts'
import { createNodeHost } from '../src/host/node.ts'
import { toSlashes } from '../src/text/paths.ts'
import { temporaryFolder, writeFiles } from './run-cli.ts'

let folder: string
beforeEach(() => {
  folder = toSlashes(temporaryFolder())
  return () => rmSync(folder, { recursive: true, force: true })
})
const listed = async (below = ''): Promise<readonly string[]> =>
  (await createNodeHost().list(folder + below)).map((path) => path.slice(folder.length + 1))

describe('the file system', () => {
  it('is listed in one order, without what is ignored', async () => {
    writeFiles(folder, {
      'b.md': '',
      'B.md': '',
      'a/z.md': '',
      'a.md': '',
      '.gitignore': '/a/*\n!/a/z.md\nsecret/\n',
      'a/y.md': '',
      'secret/x.md': '',
      'node_modules/m/readme.md': '',
    })
    expect(await listed()).toEqual(['.gitignore', 'B.md', 'a.md', 'a/z.md', 'b.md'])
    expect(await listed('/secret')).toEqual(['secret/x.md'])
  })

  it('is left although links lead in a circle', async () => {
    writeFiles(folder, { 'a/plan.md': '' })
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('self', join(folder, 'self'))
    symlinkSync('nowhere', join(folder, 'gone.md'))
    symlinkSync('a/plan.md', join(folder, 'linked.md'))
    expect(await listed()).toEqual(['a/plan.md', 'linked.md'])
  })

  it('is read as it is in memory', async () => {
    const files = { 'a.md': '\uFEFFtext ä\r\n', 'deep/b.md': '', 'deep/.throughlineignore': 'c.md\n', 'deep/c.md': '' }
    writeFiles(folder, files)
    const memory = createMemoryHost(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])),
    )
    const disk = createNodeHost()
    expect(await disk.list(folder)).toEqual(await memory.list(folder))
    for (const name of ['/a.md', '/deep', '/none', '/a.md/x', '/deep/c.md']) {
      expect(await disk.stat(folder + name)).toBe(await memory.stat(folder + name))
      expect(await disk.read(folder + name)).toEqual(await memory.read(folder + name))
    }
  })

  it('gives no file that is beyond the limit', async () => {
    writeFiles(folder, { 'a.md': 'x'.repeat(3 * 1024 * 1024) })
    const content = await createNodeHost(2 * 1024 * 1024).read(`${folder}/a.md`)
    expect(content).toEqual({
      ok: false,
      reason: 'too-large',
      message: 'It is larger than 2 MB, too large for a plan.',
    })
  })
})
