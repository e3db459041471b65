import type { CreateEngine, Engine, EngineOptions } from './engine.ts'
import { joinStep, linkStep } from './link-step.ts'
import { placeStep } from './place-step.ts'
import { createTaker } from './queue.ts'
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

/**
 * Does one piece of work at a time: a document read, linked, checked or placed. All of one phase come before any of the
 * next.
 */
function createAdvance(state: EngineState): () => boolean {
  const takeRead = createTaker(state.toRead, (entry) => entry[0])
  const takeLink = createTaker(state.toLink, (path) => path)
  const takeJoin = createTaker(state.toJoin, (entry) => entry[0])
  const takeRun = createTaker(state.toRun, (path) => path)
  const takePlace = createTaker(state.toPlace, (path) => path)
  return () => {
    const reading = takeRead()
    const linking = reading === null ? takeLink() : null
    const joining = reading === null && linking === null ? takeJoin() : null
    if (reading !== null) readStep(state, ...reading)
    else if (linking !== null) linkStep(state, linking)
    else if (joining !== null) joinStep(state, ...joining)
    else {
      const running = takeRun()
      const placing = running === null ? takePlace() : null
      if (running !== null) runStep(state, running)
      else if (placing !== null) placeStep(state, placing)
      else return false
    }
    return true
  }
}

/** An engine in which tests can take one kind of tracking away. */
export function createEngineWith(options: EngineOptions, internals: Internals): Engine {
  const state = createState(options, internals)
  const advance = createAdvance(state)
  let last: Snapshot | null = null
  return {
    update(change) {
      for (const path of change.remove ?? []) state.toRead.set(path, null)
      for (const input of change.set ?? []) state.toRead.set(input.source.path, input)
      if (change.today !== undefined) setToday(state, change.today)
    },
    advance,
    snapshot() {
      while (advance());
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
