import { createSession } from '../../config/session.ts'
import { noFlags } from '../../config/settings.ts'
import { createMemoryHost } from '../../host/memory.ts'

/** The day on which the tests of the service take place. */
const today = '2026-11-21'

/** Reads plans below `/plans`, as an editor or the command line would. */
export async function readPlans(files: Readonly<Record<string, string>>) {
  const host = createMemoryHost(files)
  const session = await createSession(host, { root: '/plans', paths: [], flags: noFlags, stdin: null }, today)
  return { session, snapshot: session.engine.snapshot(), vocabulary: session.vocabulary }
}
