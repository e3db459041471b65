import type { CreateEngine, Engine, EngineOptions } from './engine.ts'
import { joinStep, linkStep } from './link-step.ts'
import { placeStep } from './place-step.ts'
import { readStep } from './read-step.ts'
import { runStep } from './run-step.ts'
import type { Snapshot } from './snapshot.ts'
import type { EngineState, Internals } from './state.ts'
import { createState } from './state.ts'
import { takeSnapshot } from './take-snapshot.ts'

function setToday(state: EngineState, today: string): void {
  if (today === state.today) return
  state.today = today
  state.cells.refresh('today', '', () => today)
  if (state.internals.untracked.has('expiry')) return
  for (const record of state.records.values())
    if (record.state?.facts.suppressions.some((suppression) => suppression.until !== null))
      state.toPlace.add(record.path)
}

function takeFirst<T>(waiting: Set<T>): T | undefined {
  const [first] = waiting
  if (first !== undefined) waiting.delete(first)
  return first
}

function takeEntry<K, V>(waiting: Map<K, V>): readonly [K, V] | undefined {
  const [first] = waiting
  if (first !== undefined) waiting.delete(first[0])
  return first
}

/** One piece of work: a document read, linked, checked or placed. All of one phase come before any of the next. */
function advance(state: EngineState): boolean {
  const reading = takeEntry(state.toRead)
  if (reading !== undefined) {
    readStep(state, ...reading)
    return true
  }
  const linking = takeFirst(state.toLink)
  if (linking !== undefined) {
    linkStep(state, linking)
    return true
  }
  const joining = takeEntry(state.toJoin)
  if (joining !== undefined) {
    joinStep(state, ...joining)
    return true
  }
  const running = takeFirst(state.toRun)
  if (running !== undefined) {
    runStep(state, running)
    return true
  }
  const placing = takeFirst(state.toPlace)
  if (placing !== undefined) placeStep(state, placing)
  return placing !== undefined
}

/** An engine in which tests can take one kind of tracking away. */
export function createEngineWith(options: EngineOptions, internals: Internals): Engine {
  const state = createState(options, internals)
  let last: Snapshot | null = null
  return {
    update(change) {
      for (const path of change.remove ?? []) state.toRead.set(path, null)
      for (const input of change.set ?? []) state.toRead.set(input.source.path, input)
      if (change.today !== undefined) setToday(state, change.today)
    },
    advance: () => advance(state),
    snapshot() {
      while (advance(state));
      if (last === null || state.changed) {
        last = takeSnapshot(state, state.pathsChanged ? null : (last?.paths ?? null))
        state.changed = false
        state.ownGroups.clear()
        state.pathsChanged = false
      }
      return last
    },
    counts: () => ({
      documentsRead: state.documentsRead,
      documentsLinked: state.documentsLinked,
      ruleRuns: state.ruleRuns,
      cellsHeld: state.cells.size(),
    }),
  }
}

/** Documents in, diagnostics out; see `Engine`. */
export const createEngine: CreateEngine = (options) => createEngineWith(options, { untracked: new Set() })
