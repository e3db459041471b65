import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { bundled } from './bundled.ts'
import { createFolder, Editor, projectRoot, today } from './lsp-client.ts'

const fixtures = join(projectRoot, 'test-fixtures')

/** A finding as both sides can be compared: where, how bad, which rule, what it says. */
type Line = string

interface Report {
  readonly files: readonly {
    readonly path: string
    readonly diagnostics: readonly {
      readonly rule: string
      readonly severity: string
      readonly message: string
      readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>
      readonly suppressed: boolean
    }[]
  }[]
}

const severities = ['', 'error', 'warning', 'info']

/** What the command line says about a folder, by file. */
async function fromCommandLine(folder: string): Promise<Map<string, readonly Line[]>> {
  const program = await bundled('server/src/cli/main.ts')
  const output = await new Promise<string>((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 64_000_000 }
    execFile(
      process.execPath,
      [program, 'lint', '--format', 'json', '--today', today],
      options,
      (error, stdout, stderr) => {
        if (stdout.startsWith('{')) resolve(stdout)
        else reject(error ?? new Error(stderr))
      },
    )
  })
  const { files } = JSON.parse(output) as Report
  const lines = files.map(({ path, diagnostics }) => {
    const shown = diagnostics.filter((one) => !one.suppressed)
    const texts = shown.map(({ rule, severity, message, range: { start, end } }) => {
      return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule} ${message}`
    })
    return [path, texts.sort()] as const
  })
  return new Map(lines.filter(([, list]) => list.length > 0))
}

function lineOf({ range: { start, end }, severity, code, message }: Diagnostic): Line {
  const range = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
  return `${range} ${severities[severity ?? 0]} ${code} ${message}`
}

/** What the editor has been told, by file; the answer to a request comes after all that was told before it. */
async function fromEditor(editor: Editor, folder: string): Promise<Map<string, readonly Line[]>> {
  await editor.request('textDocument/hover', join(folder, 'none.md'), { position: { line: 0, character: 0 } })
  const told = new Map<string, readonly Line[]>()
  for (const { uri, diagnostics } of editor.published) {
    const path = relative(folder, fileURLToPath(uri)).split(sep).join('/')
    if (diagnostics.length === 0) told.delete(path)
    else told.set(path, diagnostics.map(lineOf).sort())
  }
  return told
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Compares both sides with no document open, then with each one open in the editor. */
async function expectParity(folder: string): Promise<number> {
  const expected = await fromCommandLine(folder)
  const editor = await Editor.start({ folder })
  try {
    expect(Object.fromEntries(await fromEditor(editor, folder))).toEqual(Object.fromEntries(expected))
    for (const path of await filesIn(folder)) {
      if (!/\.(md|markdown|ya?ml|json)$/.test(path)) continue
      // An editor shows a text without its byte order mark.
      const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
      if (text.includes('\0')) continue
      await editor.open(path, text)
      const told = await fromEditor(editor, folder)
      expect(told.get(relative(folder, path).split(sep).join('/')) ?? [], pathToFileURL(path).href).toEqual(
        expected.get(relative(folder, path).split(sep).join('/')) ?? [],
      )
    }
  } finally {
    await editor.stop()
  }
  return [...expected.values()].flat().length
}

const plan = `# Social plan
## Vision
The service that people recommend.
## Objectives
### O1 Grow our Facebook page
- Measure: followers
### O2 Cut the cost of service calls (supports C9)
## Strategies
- S1 Be on TikTok (supports O7)
## Tactics
- Post every day
- TODO: find a partner
`

const companyPlan =
  'plan: Company\nvision: Be the best\nobjectives:\n  - id: C1\n    title: Sell more\n  - id: C9\n    title: Save cost\n'

/** Replaces a line, or takes it away when nothing is to stand there. */
async function editLine(editor: Editor, path: string, number: number, becomes: string | null): Promise<void> {
  const text = editor.texts.get(pathToFileURL(path).href)?.text ?? ''
  const lines = text.split('\n')
  const index = number % lines.length
  const start = { line: index, character: 0 }
  const isLast = index === lines.length - 1
  const end =
    becomes === null && !isLast
      ? { line: index + 1, character: 0 }
      : { line: index, character: lines[index]?.length ?? 0 }
  await editor.edit(path, { start, end }, becomes ?? '')
}

describe('editor and command line', () => {
  it('say the same about every fixture', { timeout: 120_000 }, async () => {
    expect(await expectParity(fixtures)).toBeGreaterThan(0)
  })

  it('say the same about a folder with configuration, parents, ignored and broken files', {
    timeout: 60_000,
  }, async () => {
    const folder = await createFolder({
      'throughline.config.yaml':
        'plans: [strategy/*.md]\nignore: [old]\nrules: { vanity-only-metric: error, no-such-rule: off }\n',
      'company-plan.yaml':
        'plan: Company\nvision: Be the best\nobjectives:\n  - id: C1\n    title: Sell more\n    titel: Sell more\n',
      'broken.yaml': 'plan: Broken\nobjectives:\n  - id: O1\n    title: "Sell more\n  - [\n',
      'social-plan.md': plan,
      'windows-plan.md': plan.replaceAll('\n', '\r\n'),
      'marked-plan.md': `\uFEFF${plan}`,
      'strategy/one.md': '# One\n\nA page that the configuration calls a plan.\n',
      'child.md': plan.replace('# Social plan', '---\nthroughline: plan\nparent: company-plan.yaml\n---\n# Child'),
      'strict/throughline.config.json': '{ "extends": "strict" }',
      'strict/plan.md': plan,
      'commented/throughline.config.jsonc':
        '{\n  // No rule but this one.\n  "extends": ["cascade-only", "../shared/team.yaml"],\n  "overrides": [{ "files": ["*.md"], "rules": { "skipped-level": "error" } }],\n}\n',
      'commented/plan.md': plan,
      'shared/team.yaml': 'rules: { tactic-without-owner: warning }\n',
      'manifest/package.json':
        '{ "name": "plans", "throughline": { "extends": "strict", "rules": { "plan-without-policy": "off", "no-such-rule": "off" } } }',
      'manifest/plan.md': plan,
      'own/throughline.config.yaml':
        'extends: cascade-only\nsuppressions: { requireReason: true }\nrules: { unused-suppression: info }\ncustomRules:\n  - { id: own/owner, message: "{title} {count}", select: { kind: tactic }, require: { field: owner } }\n  - { id: own/broken, message: x }\n',
      'own/plan.md': `<!-- throughline-disable-item skipped-level -->\n${plan}`,
      'silent-plan.md': `<!-- throughline-disable-file -- not yet -->\n${plan}`,
      'old/plan.md': plan,
      '.gitignore': 'secret/\n',
      'secret/notes.txt': 'nothing',
      'README.md': '# Read me\n\nThe goals of this folder.\n',
      'package.json': '{ "name": "plans", "goals": [] }',
    })
    try {
      expect(await expectParity(folder.path)).toBeGreaterThan(20)
    } finally {
      await folder.remove()
    }
  })

  it('say the same after any edits of any documents, saved or not', { timeout: 120_000 }, async () => {
    const names = ['company-plan.yaml', 'social-plan.md', 'child.md'] as const
    const start = {
      'company-plan.yaml': companyPlan,
      'social-plan.md': plan,
      'child.md': plan.replace('# Social plan', '---\nthroughline: plan\nparent: company-plan.yaml\n---\n# Child'),
    }
    const edit = fc.record({
      name: fc.constantFrom(...names),
      line: fc.nat(20),
      becomes: fc.constantFrom(
        '',
        '## Objectives',
        '- O3 Sell more (supports C1)',
        '  - id: C1',
        '- Measure: sales, from 1 to 2',
        '---',
        null,
      ),
    })
    const run = fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 15 }), async (edits) => {
      const folder = await createFolder(start)
      const editor = await Editor.start({ folder: folder.path })
      try {
        for (const name of names) await editor.open(join(folder.path, name), start[name])
        for (const { name, line, becomes } of edits) await editLine(editor, join(folder.path, name), line, becomes)
        const told = await fromEditor(editor, folder.path)
        for (const name of names)
          await folder.write(name, editor.texts.get(pathToFileURL(join(folder.path, name)).href)?.text ?? '')
        expect(Object.fromEntries(told)).toEqual(Object.fromEntries(await fromCommandLine(folder.path)))
      } finally {
        await editor.stop()
        await folder.remove()
      }
    })
    await fc.assert(run, { numRuns: 8, endOnFailure: true })
  })
})
