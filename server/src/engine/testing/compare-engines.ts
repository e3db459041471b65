import type { DocumentPath, ItemRef } from '../../model/graph.ts'
import type { Rule } from '../../rules/rule.ts'
import { createEngineWith } from '../create-engine.ts'
import type { Engine } from '../engine.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Dependency } from '../state.ts'
import type { Edit, World } from './edits.ts'
import { applyEdit, emptyWorld, inputOf } from './edits.ts'
import { readModel } from './model-reader.ts'
import { emptyVocabulary, modelPaths, modelRules } from './model-rules.ts'

/** An engine over models that knows no document yet. */
export function modelEngine(
  today: string,
  untracked: readonly Dependency[] = [],
  rules: readonly Rule[] = modelRules,
): Engine {
  return createEngineWith(
    { rules, vocabulary: emptyVocabulary, today, read: readModel },
    { untracked: new Set(untracked) },
  )
}

/** All that a snapshot says, as text. */
export function dump(snapshot: Snapshot): string {
  const aboutItem = (path: DocumentPath, ref: ItemRef): unknown => ({
    item: snapshot.item(ref),
    up: snapshot.up(ref),
    down: snapshot.down(ref),
    references: snapshot.references(ref),
    at: [0, 1, 2, 3, 4, 5].map((offset) => snapshot.itemAt(path, offset)?.ref ?? null),
  })
  const parts = snapshot.paths.map((path) => ({
    path,
    parent: snapshot.parentPlan(path),
    facts: snapshot.document(path)?.facts,
    anchors: [...(snapshot.document(path)?.anchors ?? [])],
    diagnostics: snapshot.diagnostics(path),
    items: snapshot.items(path).map((item) => aboutItem(path, item.ref)),
  }))
  return JSON.stringify(parts)
}

function freshDump(world: World): string {
  const engine = modelEngine(world.today)
  // The other way round than edits usually come, so that the order of loading must not matter.
  const set = [...modelPaths].reverse().flatMap((path) => inputOf(world, path) ?? [])
  engine.update({ set })
  return dump(engine.snapshot())
}

/** Tells an engine of all that an edit changed; each document is given again, as a careless host would. */
function follow(engine: Engine, world: World): void {
  const set = modelPaths.flatMap((path) => inputOf(world, path) ?? [])
  const remove = modelPaths.filter((path) => !world.models.has(path))
  engine.update({ set, remove, today: world.today })
}

/** Where an engine that follows edits first says something else than a fresh one; null when it never does. */
export function firstDifference(edits: readonly Edit[], untracked: readonly Dependency[] = []): string | null {
  const engine = modelEngine(emptyWorld.today, untracked)
  let world = emptyWorld
  let before: { readonly snapshot: Snapshot; readonly text: string } | null = null
  for (const [step, edit] of edits.entries()) {
    world = applyEdit(world, edit)
    follow(engine, world)
    // Every third edit is followed by the next one in the midst of the work.
    if (step % 3 === 2) {
      for (let pieces = 0; pieces < step; pieces += 1) engine.advance()
      continue
    }
    const snapshot = engine.snapshot()
    const text = dump(snapshot)
    if (text !== freshDump(world)) return `after edit ${step} (${edit.kind})`
    if (before !== null && dump(before.snapshot) !== before.text) return `edit ${step} changed an earlier snapshot`
    before = { snapshot, text }
  }
  follow(engine, emptyWorld)
  engine.snapshot()
  const held = engine.counts().cellsHeld
  return held === 0 ? null : `${held} cells are held after all documents are gone`
}
