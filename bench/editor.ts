import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Peer, preparePeers, startPeer } from './peers.ts'
import { plan, yamlPlan } from './plans.ts'

/** How many keystrokes are typed, and how many plans lie in the folder. */
const rounds = 40
const plansInFolder = 1000
const planSize = 100_000

interface Times {
  readonly task: string
  readonly times: number[]
}

const percentile = (times: readonly number[], share: number): string => {
  const sorted = [...times].sort((one, other) => one - other)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return value.toFixed(value < 10 ? 1 : 0)
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  times.push(performance.now() - start)
}

/** Types letters into the middle of a document, and asks each time what an editor asks. */
async function typeInto(
  peer: Peer,
  workspace: string,
  files: readonly string[],
  file: string,
  text: string,
): Promise<readonly Times[]> {
  const { connection, child, diagnosed } = await startPeer(peer, workspace, files)
  const uri = pathToFileURL(file).href
  const textDocument = { uri }
  const languageId = file.endsWith('.md') ? 'markdown' : 'yaml'
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  // The first answer comes when the folder has been read.
  await connection.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 0 } })
  const lines = text.split('\n')
  const line = lines.findIndex((one, index) => index > lines.length / 2 && /\w{6}$/.test(one))
  const names = ['keystroke to diagnostics', 'completion', 'hover', 'code actions'] as const
  const all = names.map((task): Times => ({ task, times: [] }))
  const [typing, completing, hovering, acting] = all.map(({ times }) => times)
  for (let round = 0; round < rounds; round += 1) {
    const position = { line, character: (lines[line]?.length ?? 0) + round }
    const version = round + 2
    const range = { start: position, end: position }
    await timed(typing ?? [], async () => {
      const told = diagnosed(uri, version)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: 'x' }],
      })
      await told
    })
    const at = { textDocument, position: { line, character: position.character + 1 } }
    await timed(completing ?? [], () => connection.sendRequest('textDocument/completion', at))
    await timed(hovering ?? [], () => connection.sendRequest('textDocument/hover', at))
    await timed(acting ?? [], () =>
      connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
    )
  }
  child.kill()
  return all.map(({ task, times }) => ({ task, times: times.slice(2) }))
}

/** A folder of many plans, one of them of 100 kB, as Markdown and as YAML. */
async function makeFolder(): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
  const files = Array.from({ length: plansInFolder }, (_, index) => join(folder, `plan-${index}.md`))
  for (const [index, file] of files.entries()) await writeFile(file, plan(2000 + (index % 7) * 500))
  return { folder, files }
}

const { folder, files } = await makeFolder()
try {
  const peers = await preparePeers()
  const markdown = [join(folder, 'large.md'), plan(planSize)] as const
  const yaml = [join(folder, 'large.yaml'), yamlPlan(planSize)] as const
  for (const [file, text] of [markdown, yaml]) await writeFile(file, text)
  const races = [
    [peers.throughline, ...markdown],
    [peers.markdown, ...markdown],
    [peers.throughline, ...yaml],
    [peers.yaml, ...yaml],
  ] as const
  const rows: Record<string, string>[] = []
  for (const [peer, file, text] of races)
    for (const { task, times } of await typeInto(peer, folder, files, file, text)) {
      const document = file.endsWith('.md') ? 'Markdown' : 'YAML'
      rows.push({
        server: peer.name,
        document,
        task,
        'p50 ms': percentile(times, 0.5),
        'p95 ms': percentile(times, 0.95),
      })
    }
  console.log(`A plan of ${planSize / 1000} kB in a folder of ${plansInFolder} plans, ${rounds} keystrokes`)
  console.table(rows)
} finally {
  await rm(folder, { recursive: true, force: true })
}
