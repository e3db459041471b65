import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Folders that each folder may import from; the order of the code map in ARCHITECTURE.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  vocabulary: ['model'],
  parse: ['text'],
  read: ['text', 'model', 'vocabulary', 'parse'],
  cascade: ['text', 'model', 'vocabulary', 'read'],
  rules: ['text', 'model', 'vocabulary', 'cascade', 'read'],
  fix: ['text', 'model', 'vocabulary', 'parse', 'read', 'cascade'],
  convert: ['text', 'model', 'vocabulary', 'parse', 'read', 'cascade'],
  engine: ['text', 'model', 'vocabulary', 'read', 'cascade', 'rules'],
  host: ['text'],
  config: ['text', 'model', 'vocabulary', 'parse', 'read', 'cascade', 'rules', 'engine', 'host'],
  service: ['text', 'model', 'vocabulary', 'parse', 'read', 'cascade', 'rules', 'fix', 'engine', 'config'],
  report: ['text', 'model', 'vocabulary', 'parse', 'read', 'cascade', 'rules', 'fix', 'engine'],
  lsp: [
    'text',
    'model',
    'vocabulary',
    'read',
    'cascade',
    'rules',
    'fix',
    'engine',
    'config',
    'service',
    'report',
    'host',
  ],
  cli: [
    'text',
    'model',
    'vocabulary',
    'read',
    'cascade',
    'rules',
    'fix',
    'convert',
    'engine',
    'config',
    'service',
    'report',
    'host',
    'lsp',
  ],
}
/** Folders that run anywhere: no Node, no DOM. */
const pure = [
  'text',
  'model',
  'vocabulary',
  'parse',
  'read',
  'cascade',
  'rules',
  'fix',
  'convert',
  'engine',
  'config',
  'service',
  'report',
]

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

const files = filesBelow(source).filter((path) => path.endsWith('.ts'))
const folderOf = (path: string): string => relative(source, path).split('/')[0] ?? ''
const importsOf = (path: string): readonly string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')

describe('the layers of the house', () => {
  it('are all named, and every folder is one of them', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => folder !== '').sort()).toEqual(
      Object.keys(allowed).sort(),
    )
  })

  it('import only what stands before them', () => {
    const wrong = files
      .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
      .flatMap((path) => {
        const own = folderOf(path)
        return importsOf(path)
          .filter((name) => name.startsWith('.') && !name.endsWith('.json'))
          .map((name) => folderOf(resolve(dirname(path), name)))
          .filter((other) => other !== own && !allowed[own]?.includes(other))
          .map((other) => `${relative(source, path)} → ${other}`)
      })
    expect(wrong).toEqual([])
  })

  it('keep Node out of the pure folders', () => {
    const wrong = files
      .filter((path) => pure.includes(folderOf(path)) && !path.endsWith('.test.ts'))
      .filter((path) =>
        importsOf(path).some((name) => name.startsWith('node:') || name.startsWith('vscode-languageserver')),
      )
    expect(wrong.map((path) => relative(source, path))).toEqual([])
  })

  it('name the protocol in one folder and the process in the hosts', () => {
    const protocol = files.filter((path) => importsOf(path).some((name) => name.startsWith('vscode-languageserver')))
    expect([...new Set(protocol.map(folderOf))]).toEqual(['lsp'])
  })

  it('have files of at most 300 lines', () => {
    const long = files.filter(
      (path) =>
        !/\.test\.ts$|generated|-phrases\.ts$|\/words\//.test(path) &&
        readFileSync(path, 'utf8').split('\n').length > 301,
    )
    expect(long.map((path) => relative(source, path))).toEqual([])
  })
})
