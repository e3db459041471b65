import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../../server/src/rules/rule.ts'

/** Files in the folder of rules that are no rules. */
const helpers = new Set(['rule.ts', 'url.ts', 'index.generated.ts'])

/** A rule and the name under which its file exports it. */
export interface LoadedRule {
  readonly id: string
  readonly exportName: string
  readonly rule: Rule
}

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Imports every rule that has a page. A rule without one is named on standard error and left out. */
export async function loadRules(root: string): Promise<readonly LoadedRule[]> {
  const folder = join(root, 'server/src/rules')
  const names = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name) && !helpers.has(name))
  const loaded: LoadedRule[] = []
  for (const name of names.sort()) {
    const id = name.replace(/\.ts$/, '')
    if (!existsSync(join(root, 'docs/rules', `${id}.md`))) {
      console.error(`${id} has no page in docs/rules and is left out.`)
      continue
    }
    const module = (await import(pathToFileURL(join(folder, name)).href)) as Record<string, unknown>
    const exportName = camelCase(id)
    const rule = module[exportName] as Rule | undefined
    if (rule?.id !== id) throw new Error(`server/src/rules/${name} does not export the rule ${id} as ${exportName}`)
    loaded.push({ id, exportName, rule })
  }
  return loaded
}

/** The text of `index.generated.ts`. */
export function ruleIndex(loaded: readonly LoadedRule[]): string {
  const imports = loaded.map(({ id, exportName }) => `import { ${exportName} } from './${id}.ts'`)
  return `// Written by \`npm run generate\`. Do not edit.
${imports.join('\n')}
import type { Rule } from './rule.ts'

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
${loaded.map(({ exportName }) => `  ${exportName},`).join('\n')}
]
`
}
