import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../tools.ts'

/** A setup as docs/editors.md shows it to users. */
export interface Setup {
  /** The heading under which it stands. */
  readonly editor: string
  readonly language: string
  readonly code: string
}

/** All setups of the page, in its order. */
export async function documentedSetups(): Promise<readonly Setup[]> {
  const page = await readFile(join(projectRoot, 'docs/editors.md'), 'utf8')
  const found: Setup[] = []
  let editor = ''
  for (const match of page.matchAll(/^## (?<heading>.+)$|^```(?<language>\w+)\n(?<code>[\s\S]*?)^```$/gm)) {
    const { heading, language, code } = match.groups ?? {}
    if (heading !== undefined) editor = heading
    else if (language !== undefined && code !== undefined) found.push({ editor, language, code })
  }
  return found
}

/** The last setup of an editor: where there are several, the one for its older versions. */
export async function setupFor(editor: string): Promise<string> {
  const setup = (await documentedSetups()).findLast((one) => one.editor === editor)
  if (setup === undefined) throw new Error(`docs/editors.md has no setup for ${editor}.`)
  return setup.code
}
