import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configSchema } from '../server/src/config/schema.ts'
import { planSchema } from '../server/src/read/plan-shape.ts'
import type { Rule } from '../server/src/rules/rule.ts'
import { exampleDrawing } from './generate/drawing.ts'
import { translatableTexts } from './generate/l10n.ts'
import { loadRules, ruleIndex } from './generate/load-rules.ts'
import { withRuleSettings } from './generate/manifest.ts'
import { fillPage, indexPage } from './generate/pages.ts'
import { inOrder } from './generate/rule-order.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** With `--check` nothing is written; what would be is named, and the exit status is 1. */
const isCheck = process.argv.includes('--check')

/** Writes a file only when its text changes, so that watchers stay calm. */
function write(name: string, text: string): void {
  const path = join(root, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (isCheck) process.exitCode = 1
  else writeFileSync(path, text)
  console.error(`${isCheck ? 'out of date:' : 'wrote'} ${name}`)
}

/** A text as Biome formats it, so that generating and formatting agree. */
function formatted(name: string, text: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const run = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${name}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`${name} cannot be formatted: ${run.stderr}`)
  return run.stdout
}

function writePages(rules: readonly Rule[]): void {
  for (const rule of rules) {
    const name = `docs/rules/${rule.id}.md`
    write(name, fillPage(readFileSync(join(root, name), 'utf8'), rule))
  }
  write('docs/rules/index.md', indexPage(rules))
}

const loaded = await loadRules(root)
const rules = loaded.map(({ rule }) => rule)
const presented = inOrder(rules)
write('server/src/rules/index.generated.ts', ruleIndex(loaded))
writePages(rules)
write('schemas/plan.schema.json', formatted('schemas/plan.schema.json', JSON.stringify(planSchema())))
write('schemas/config.schema.json', formatted('schemas/config.schema.json', JSON.stringify(configSchema(presented))))
const manifest = readFileSync(join(root, 'package.json'), 'utf8')
write('package.json', formatted('package.json', withRuleSettings(manifest, presented)))
write('client/l10n/bundle.l10n.json', formatted('client/l10n/bundle.l10n.json', translatableTexts(root)))
write('client/media/cascade.svg', await exampleDrawing(root))
