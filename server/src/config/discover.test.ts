import { describe, expect, it } from 'vitest'
import type { FileContent } from '../host/host.ts'
import { createMemoryHost } from '../host/memory.ts'
import { loadWorkspace, type WorkspaceRequest } from './discover.ts'
import { noFlags } from './settings.ts'
import { requestFor, stubParts } from './testing.ts'

const load = (files: Readonly<Record<string, string | FileContent>>, changes: Partial<WorkspaceRequest> = {}) =>
  loadWorkspace(createMemoryHost(files), requestFor('/srv', changes), stubParts)

const unreadable: FileContent = { ok: false, reason: 'unreadable', message: 'Permission to read it is missing.' }

describe('discovery', () => {
  it('takes files in folders for plans only when their content may say so', async () => {
    const workspace = await load({
      '/srv/a.md': '# Plan',
      '/srv/readme.md': '# Read me',
      '/srv/deep/b.yaml': 'plan: x',
    })
    expect(workspace.requested).toEqual(['/srv/a.md', '/srv/deep/b.yaml'])
    expect(workspace.documents.map((input) => input.settings.read.detect)).toEqual(['auto', 'auto'])
    expect(workspace.searched).toBe(3)
  })

  it('reads a named file as a plan whatever it holds, and leaves its neighbours alone', async () => {
    const workspace = await load({ '/srv/a.txt': 'hello', '/srv/b.md': '# Plan' }, { paths: ['a.txt'] })
    expect(workspace.requested).toEqual(['/srv/a.txt'])
    expect(workspace.documents[0]?.settings.read.detect).toBe('always')
    expect(workspace.documents[0]?.source.language).toBe('markdown')
  })

  it('reads what `plans` names as plans and leaves out what `ignore` names', async () => {
    const workspace = await load({
      '/srv/throughline.config.yaml': 'plans: ["social/**"]\nignore: [archive, "!archive/kept.md"]\n',
      '/srv/social/x.md': 'no heading',
      '/srv/archive/old.md': '# Plan',
      '/srv/archive/kept.md': '# Plan',
      '/srv/sub/archive/older.md': '# Plan',
    })
    expect(workspace.problems).toEqual([])
    expect(workspace.requested).toEqual(['/srv/archive/kept.md', '/srv/social/x.md'])
  })

  it('looks at nothing but `plans` when detection is off', async () => {
    const workspace = await load({
      '/srv/throughline.config.yaml': 'plans: social.md\ndetect: never\n',
      '/srv/social.md': '',
      '/srv/other.md': '# Plan',
    })
    expect(workspace.requested).toEqual(['/srv/social.md'])
  })

  it('honours ignore files, those of the repository above included', async () => {
    const workspace = await load(
      {
        '/srv/.git/HEAD': '',
        '/srv/.gitignore': 'drafts/\n*.tmp.md\n',
        '/srv/team/.throughlineignore': 'old.md\n!kept.tmp.md\n',
        '/srv/team/drafts/a.md': '# Plan',
        '/srv/team/old.md': '# Plan',
        '/srv/team/x.tmp.md': '# Plan',
        '/srv/team/kept.tmp.md': '# Plan',
        '/srv/team/node_modules/m.md': '# Plan',
      },
      { paths: ['team'] },
    )
    expect(workspace.requested).toEqual(['/srv/team/kept.tmp.md'])
  })

  it('reads a named file although an ignore file names it', async () => {
    const workspace = await load({ '/srv/.gitignore': 'a.md', '/srv/a.md': '# Plan' }, { paths: ['a.md'] })
    expect(workspace.requested).toEqual(['/srv/a.md'])
  })

  it('loads what is referred to, on and on, without reporting on it', async () => {
    const workspace = await load(
      {
        '/srv/a.md': 'see more/b.md\nsee https://example.com/c.md',
        '/srv/more/b.md': 'see ../c%20d.md#O1',
        '/srv/c d.md': 'see a.md',
      },
      { paths: ['a.md'] },
    )
    expect(workspace.requested).toEqual(['/srv/a.md'])
    expect(workspace.documents.map((input) => input.source.path)).toEqual([
      '/srv/a.md',
      '/srv/c d.md',
      '/srv/more/b.md',
    ])
  })

  it('takes a parent for a plan, however it was come upon', async () => {
    const files = { '/srv/a.md': '# Plan\nparent company.md', '/srv/company.md': 'just text' }
    for (const paths of [['a.md'], ['.']]) {
      const workspace = await load(files, { paths })
      const parent = workspace.documents.find((input) => input.source.path === '/srv/company.md')
      expect(parent?.settings.read.detect).toBe('always')
    }
  })

  it('reports what cannot be read and goes on with the rest', async () => {
    const workspace = await load({ '/srv/a.md': unreadable, '/srv/b.md': '# Plan' }, { paths: ['.', 'missing.md'] })
    expect(workspace.requested).toEqual(['/srv/b.md'])
    expect(workspace.problems.map((problem) => [problem.place.path, problem.rule, problem.message])).toEqual([
      ['/srv/a.md', 'unreadable-file', 'Permission to read it is missing.'],
      ['/srv/missing.md', 'unreadable-file', 'There is no such file or folder.'],
    ])
  })

  it('expands globs that a shell has handed on', async () => {
    const workspace = await load(
      { '/srv/plans/a.md': '', '/srv/plans/b/c.md': '', '/srv/plans/d.txt': '' },
      { paths: ['plans/**/*.md'] },
    )
    expect(workspace.requested).toEqual(['/srv/plans/a.md', '/srv/plans/b/c.md'])
  })

  it('takes a text under the name that it would have', async () => {
    const workspace = await load(
      { '/srv/p/throughline.config.yaml': 'profile: okr' },
      { stdin: { path: '/srv/p/new.yaml', text: 'x' } },
    )
    expect(workspace.documents).toEqual([
      {
        source: { path: '/srv/p/new.yaml', language: 'yaml', text: 'x' },
        settings: expect.objectContaining({
          read: { detect: 'always', profile: 'okr', fiscalYearStart: 1, language: null, vocabulary: {} },
        }),
      },
    ])
  })

  it('goes by the nearest configuration, by the one that is named, or by none', async () => {
    const files = {
      '/srv/throughline.config.yaml': 'profile: okr',
      '/srv/team/package.json': '{ "name": "x", "throughline": { "profile": "kpi" } }',
      '/srv/team/a.md': '# Plan',
      '/srv/other/package.json': '{ "name": "y" }',
      '/srv/other/b.md': '# Plan',
      '/else/throughline.config.json': '{ "profile": "channel" }',
    }
    const profiles = async (flags: Partial<typeof noFlags>) =>
      (await load(files, { flags: { ...noFlags, ...flags } })).documents.map(
        ({ settings: { read } }) => read.askedProfile ?? read.profile,
      )
    expect(await profiles({})).toEqual(['okr', 'kpi'])
    expect(await profiles({ config: '/else/throughline.config.json' })).toEqual(['channel', 'channel'])
    expect(await profiles({ noConfig: true })).toEqual([null, null])
    expect(await profiles({ profile: 'template' })).toEqual(['template', 'template'])
  })

  it('gives the settings of documents that it has not loaded', async () => {
    const workspace = await load({ '/srv/throughline.config.yaml': 'plans: [new.md]\nparent: company.yaml' })
    const settings = await workspace.settingsFor('/srv/new.md')
    expect(settings.read.detect).toBe('always')
    expect(settings.parent).toBe('/srv/company.yaml')
    expect((await workspace.settingsFor('/srv/throughline.config.yaml')).read.detect).toBe('never')
  })
})
