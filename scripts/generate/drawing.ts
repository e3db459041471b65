import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSession } from '../../server/src/config/session.ts'
import { noFlags } from '../../server/src/config/settings.ts'
import { createMemoryHost } from '../../server/src/host/memory.ts'
import { cascadeSvg } from '../../server/src/report/cascade-svg.ts'
import { graphReport } from '../../server/src/report/graph-report.ts'

/** The drawing of a plan that the walkthrough of the extension shows. */
export async function exampleDrawing(root: string): Promise<string> {
  const path = '/srv/plan.md'
  const host = createMemoryHost({ [path]: readFileSync(join(root, 'test-fixtures/good/headings.md'), 'utf8') })
  const session = await createSession(host, { root: '/srv', paths: [path], flags: noFlags, stdin: null })
  return cascadeSvg(graphReport(session.engine.snapshot(), [path], '/srv', session.vocabulary))
}
