import type { Connection } from 'vscode-languageserver'
import { takesLongerThan } from './takes-longer.ts'

/** Milliseconds that a user waits without wondering. */
const unnoticed = 500

/** Shows in the editor that the plans are being read, once this takes longer than a moment. */
export async function showProgress(connection: Connection, work: Promise<unknown>): Promise<void> {
  if (!(await takesLongerThan(work, unnoticed))) return
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin('Throughline', undefined, 'Reading plans')
  // What went wrong is told by those who asked for the work.
  await work.catch(() => undefined)
  progress.done()
}
