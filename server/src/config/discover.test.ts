import { describe, expect, it } from 'vitest'
import type { FileContent } from '../host/host.ts'
import { createMemoryHost } from '../host/memory.ts'
import { loadWorkspace, type WorkspaceRequest } from './discover.ts'
import { noFlags } from './settings.ts'
import { requestFor, stubParts } from './testing.ts'

const load = (files: Readonly<Record<string, string | FileContent>>, changes: Partial<WorkspaceRequest> = {}) =>
  loadWorkspace(createMemoryHost(files), requestFor('/work', changes), stubParts)

const unreadable: FileContent = { ok: false, reason: 'unreadable', message: 'Permission to read it is missing.' }

describe('discovery', () => {
  it('takes files in folders for plans only when their content may say so', async () => {
    const workspace = await load({
      '/work/a.md': '# Plan',
      '/work/readme.md': '# Read me',
      '/work/deep/b.yaml': 'plan: x',
    })
    expect(workspace.requested).toEqual(['/work/a.md', '/work/deep/b.yaml'])
    expect(workspace.documents.map((input) => input.settings.read.detect)).toEqual(['auto', 'auto'])
    expect(workspace.searched).toBe(3)
  })

  it('reads a named file as a plan whatever it holds, and leaves its neighbours alone', async () => {
    const workspace = await load({ '/work/a.txt': 'hello', '/work/b.md': '# Plan' }, { paths: ['a.txt'] })
    expect(workspace.requested).toEqual(['/work/a.txt'])
    expect(workspace.documents[0]?.settings.read.detect).toBe('always')
    expect(workspace.documents[0]?.source.language).toBe('markdown')
  })

  it('reads what `plans` names as plans and leaves out what `ignore` names', async () => {
    const workspace = await load({
      '/work/throughline.config.yaml': 'plans: ["social/**"]\nignore: [archive, "!archive/kept.md"]\n',
      '/work/social/x.md': 'no heading',
      '/work/archive/old.md': '# Plan',
      '/work/archive/kept.md': '# Plan',
      '/work/sub/archive/older.md': '# Plan',
    })
    expect(workspace.problems).toEqual([])
    expect(workspace.requested).toEqual(['/work/archive/kept.md', '/work/social/x.md'])
  })

  it('looks at nothing but `plans` when detection is off', async () => {
    const workspace = await load({
      '/work/throughline.config.yaml': 'plans: social.md\ndetect: never\n',
      '/work/social.md': '',
      '/work/other.md': '# Plan',
    })
    expect(workspace.requested).toEqual(['/work/social.md'])
  })

  it('honours ignore files, those of the repository above included', async () => {
    const workspace = await load(
      {
        '/work/.git/HEAD': '',
        '/work/.gitignore': 'drafts/\n*.tmp.md\n',
        '/work/team/.throughlineignore': 'old.md\n!kept.tmp.md\n',
        '/work/team/drafts/a.md': '# Plan',
        '/work/team/old.md': '# Plan',
        '/work/team/x.tmp.md': '# Plan',
        '/work/team/kept.tmp.md': '# Plan',
        '/work/team/node_modules/m.md': '# Plan',
      },
      { paths: ['team'] },
    )
    expect(workspace.requested).toEqual(['/work/team/kept.tmp.md'])
  })

  it('reads a named file although an ignore file names it', async () => {
    const workspace = await load({ '/work/.gitignore': 'a.md', '/work/a.md': '# Plan' }, { paths: ['a.md'] })
    expect(workspace.requested).toEqual(['/work/a.md'])
  })

  it('loads what is referred to, on and on, without reporting on it', async () => {
    const workspace = await load(
      {
        '/work/a.md': 'see more/b.md\nsee https://example.com/c.md',
        '/work/more/b.md': 'see ../c%20d.md#O1',
        '/work/c d.md': 'see a.md',
      },
      { paths: ['a.md'] },
    )
    expect(workspace.requested).toEqual(['/work/a.md'])
    expect(workspace.documents.map((input) => input.source.path)).toEqual([
      '/work/a.md',
      '/work/c d.md',
      '/work/more/b.md',
    ])
  })

  it('takes a parent for a plan, however it was come upon', async () => {
    const files = { '/work/a.md': '# Plan\nparent company.md', '/work/company.md': 'just text' }
    for (const paths of [['a.md'], ['.']]) {
      const workspace = await load(files, { paths })
      const parent = workspace.documents.find((input) => input.source.path === '/work/company.md')
      expect(parent?.settings.read.detect).toBe('always')
    }
  })

  it('reports what cannot be read and goes on with the rest', async () => {
    const workspace = await load({ '/work/a.md': unreadable, '/work/b.md': '# Plan' }, { paths: ['.', 'missing.md'] })
    expect(workspace.requested).toEqual(['/work/b.md'])
    expect(workspace.problems.map((problem) => [problem.place.path, problem.rule, problem.message])).toEqual([
      ['/work/a.md', 'unreadable-file', 'Permission to read it is missing.'],
      ['/work/missing.md', 'unreadable-file', 'There is no such file or folder.'],
    ])
  })

  it('expands globs that a shell has handed on', async () => {
    const workspace = await load(
      { '/work/plans/a.md': '', '/work/plans/b/c.md': '', '/work/plans/d.txt': '' },
      { paths: ['plans/**/*.md'] },
    )
    expect(workspace.requested).toEqual(['/work/plans/a.md', '/work/plans/b/c.md'])
  })

  it('takes a text under the name that it would have', async () => {
    const workspace = await load(
      { '/work/p/throughline.config.yaml': 'profile: okr' },
      { stdin: { path: '/work/p/new.yaml', text: 'x' } },
    )
    expect(workspace.documents).toEqual([
      {
        source: { path: '/work/p/new.yaml', language: 'yaml', text: 'x' },
        settings: expect.objectContaining({
          read: { detect: 'always', profile: 'okr', fiscalYearStart: 1, language: null, vocabulary: {} },
        }),
      },
    ])
  })

  it('goes by the nearest configuration, by the one that is named, or by none', async () => {
    const files = {
      '/work/throughline.config.yaml': 'profile: okr',
      '/work/team/package.json': '{ "name": "x", "throughline": { "profile": "kpi" } }',
      '/work/team/a.md': '# Plan',
      '/work/other/package.json': '{ "name": "y" }',
      '/work/other/b.md': '# Plan',
      '/else/throughline.config.json': '{ "profile": "channel" }',
    }
    const profiles = async (flags: Partial<typeof noFlags>) =>
      (await load(files, { flags: { ...noFlags, ...flags } })).documents.map((input) => input.settings.read.profile)
    expect(await profiles({})).toEqual(['okr', 'kpi'])
    expect(await profiles({ config: '/else/throughline.config.json' })).toEqual(['channel', 'channel'])
    expect(await profiles({ noConfig: true })).toEqual([null, null])
    expect(await profiles({ profile: 'template' })).toEqual(['template', 'template'])
  })

  it('gives the settings of documents that it has not loaded', async () => {
    const workspace = await load({ '/work/throughline.config.yaml': 'plans: [new.md]\nparent: company.yaml' })
    const settings = await workspace.settingsFor('/work/new.md')
    expect(settings.read.detect).toBe('always')
    expect(settings.parent).toBe('/work/company.yaml')
    expect((await workspace.settingsFor('/work/throughline.config.yaml')).read.detect).toBe('never')
  })
})
