import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor, planAnchor } from '../model/anchor.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { ItemKey } from '../model/item.ts'
import type { PlanFact } from '../model/plan.ts'
import type { OptionDeclaration, Report, Rule, RuleContext } from '../rules/rule.ts'
import { fill } from '../text/fill.ts'
import type { Cell } from './cells.ts'
import type { RuleSetting } from './engine.ts'
import { deepEqual } from './equal.ts'
import { mergeOptions } from './options.ts'
import type { DocumentRecord, EngineState, Run, Runs } from './state.ts'
import type { Recorder } from './view.ts'
import { computeItem, createView } from './view.ts'

/** Rule id of the finding that tells of a mistake in a rule. */
export const internalErrorRule = 'internal-error'

/** What a rule reported as a finding: rule, severity and the filled message are added. */
export function toFinding(
  rule: Rule,
  setting: RuleSetting,
  path: DocumentPath,
  subject: GraphItem | null,
  report: Report<string>,
): Finding {
  const template = rule.messages[report.message]
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${report.message}`)
  const data = report.data ?? {}
  return {
    rule: rule.id,
    severity: setting.severity === 'off' ? 'info' : setting.severity,
    messageKey: report.message,
    data,
    message: fill(template, data),
    place: { path, anchor: report.at },
    item: (report.item ?? subject)?.ref ?? null,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    ...(rule.docs === undefined ? {} : { docs: rule.docs }),
  }
}

function internalError(rule: Rule, path: DocumentPath, subject: GraphItem | null, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  const where = subject === null ? 'this plan' : `“${subject.fact.title}”`
  return {
    rule: internalErrorRule,
    severity: 'error',
    messageKey: 'failed',
    data: { rule: rule.id, reason },
    message: `The rule ${rule.id} failed on ${where} (${reason}). This is a mistake in Throughline: please report it. All other rules still hold.`,
    place: { path, anchor: subject === null ? planAnchor : itemAnchor(subject.fact.key) },
    item: subject?.ref ?? null,
    related: [],
    fixes: [],
  }
}

/** What one document's rules read through, and what the run of the moment has read so far. */
interface Desk {
  readonly path: DocumentPath
  readonly recorder: Recorder
  readonly view: CascadeView
  /** Hands out what was read since it was last called. */
  takeReads(): ReadonlySet<Cell>
}

function createDesk(state: EngineState, path: DocumentPath): Desk {
  let reads = new Set<Cell>()
  const recorder: Recorder = <T>(kind: Cell['kind'], name: string, compute: () => T): T => {
    const cell = state.cells.read(kind, name, compute)
    reads.add(cell)
    return cell.value as T
  }
  const takeReads = (): ReadonlySet<Cell> => {
    const taken = reads
    reads = new Set()
    return taken
  }
  return { path, recorder, view: createView(state, path, recorder), takeReads }
}

type Context = RuleContext<string, Record<string, OptionDeclaration>>

function check(rule: Rule, context: Context, item: GraphItem | null): void {
  if (rule.scope === 'plan') rule.check(context)
  else if (item !== null) rule.check(context, item)
}

function execute(state: EngineState, desk: Desk, rule: Rule, setting: RuleSetting, item: GraphItem | null): Run {
  const { path, recorder, view } = desk
  const findings: Finding[] = []
  // The subject is read too: a run is repeated when its own item changes.
  const subject = item === null ? null : recorder('item', item.ref, () => computeItem(state, item.ref))
  const context: Context = {
    view,
    options: mergeOptions(rule, setting),
    vocabulary: state.options.vocabulary,
    get today() {
      return recorder('today', '', () => state.today)
    },
    report: (report) => findings.push(toFinding(rule, setting, path, subject, report)),
  }
  state.ruleRuns += 1
  try {
    check(rule, context, subject)
  } catch (error) {
    findings.splice(0, findings.length, internalError(rule, path, subject, error))
  }
  const reads = [...desk.takeReads()]
  for (const cell of reads) state.cells.retain(cell, path)
  return { setting, reads, findings, verifiedAt: state.cells.revision() }
}

function isValid(run: Run, setting: RuleSetting): boolean {
  if (!deepEqual(run.setting, setting)) return false
  return run.reads.every((cell) => cell.changedAt <= run.verifiedAt)
}

function releaseRun(state: EngineState, path: DocumentPath, run: Run): void {
  for (const cell of run.reads) state.cells.release(cell, path)
}

/** Gives back what a document's runs hold, when the document goes. */
export function releaseRuns(state: EngineState, record: DocumentRecord): void {
  for (const runs of record.runs.values()) for (const run of runs.values()) releaseRun(state, record.path, run)
  record.runs = new Map()
}

/** What a rule is to be run on in a document; nothing when it does not serve the plan's profile. */
function subjectsOf(rule: Rule, plan: PlanFact, record: DocumentRecord): readonly (GraphItem | null)[] {
  if (!rule.profiles.includes(plan.profile)) return []
  const { scope } = rule
  if (scope === 'plan') return [null]
  return (record.linked?.items ?? []).filter((item) => scope.includes(item.fact.level))
}

function runRule(
  state: EngineState,
  record: DocumentRecord,
  desk: Desk,
  rule: Rule,
  plan: PlanFact,
  runs: Runs,
): boolean {
  const setting = record.settings.rules.get(rule.id)
  if (setting === undefined || setting.severity === 'off') return false
  const before = record.runs.get(rule.id)
  const after = new Map<ItemKey, Run>()
  let changed = false
  for (const item of subjectsOf(rule, plan, record)) {
    const key = item?.fact.key ?? ''
    const known = before?.get(key)
    if (known !== undefined && isValid(known, setting)) {
      known.verifiedAt = state.cells.revision()
      after.set(key, known)
    } else {
      after.set(key, execute(state, desk, rule, setting, item))
      changed = true
    }
  }
  if (after.size > 0) runs.set(rule.id, after)
  return changed
}

/** Runs what must be run again in one document; runs whose reads are unchanged are kept. */
export function runStep(state: EngineState, path: DocumentPath): void {
  const record = state.records.get(path)
  if (record === undefined || record.state === null) return
  const { plan } = record.state.facts
  const desk = createDesk(state, path)
  const before = record.runs
  const after: Runs = new Map()
  let changed = false
  if (plan !== null)
    for (const rule of [...state.options.rules, ...(record.settings.ownRules ?? [])])
      changed = runRule(state, record, desk, rule, plan, after) || changed
  record.runs = after
  for (const [id, runs] of before)
    for (const [key, run] of runs) {
      if (after.get(id)?.get(key) === run) continue
      releaseRun(state, path, run)
      changed = true
    }
  if (!changed) return
  record.findings = [...after.values()].flatMap((runs) => [...runs.values()].flatMap((run) => run.findings))
  state.toPlace.add(path)
}
