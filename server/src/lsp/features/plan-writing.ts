import type { Snapshot } from '../../engine/snapshot.ts'
import { computeEdits, type ReadBack } from '../../fix/edits.ts'
import type { GraphItem } from '../../model/graph.ts'
import { type ItemChoice, insertChoices, linkChoices } from '../../service/choices.ts'
import { newPlan } from '../../service/new-plan.ts'
import { plainLabel } from '../../service/words.ts'
import {
  type Choices,
  type ChosenParams,
  insertChoicesMethod,
  insertItemMethod,
  linkChoicesMethod,
  linkItemMethod,
  type NewPlanParams,
  newPlanMethod,
  type PlaceParams,
  type TextResult,
} from '../protocol.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { type Asked, answeringAbout, type Feature, type FeatureContext } from './feature.ts'

type ChoicesOf = (snapshot: Snapshot, item: GraphItem, read: ReadBack) => readonly ItemChoice[]

const itemAt = ({ snapshot, path, lines }: Asked, { position }: PlaceParams): GraphItem | null =>
  snapshot.itemAt(path, lines.offsetAt(position))

function choicesAt(asked: Asked, params: PlaceParams, choicesOf: ChoicesOf): Choices | null {
  const item = itemAt(asked, params)
  if (item === null) return null
  const found = choicesOf(asked.snapshot, item, asked.session.readAgain)
  const choices = found.map(({ id, label, description }) => ({ id, label, description }))
  return { item: plainLabel(item), choices }
}

/** Carries out a choice through the client; false when it is gone or cannot be carried out in the author's form. */
async function choose(
  context: FeatureContext,
  asked: Asked,
  params: ChosenParams,
  choicesOf: ChoicesOf,
): Promise<boolean> {
  const item = itemAt(asked, params)
  const { readAgain } = asked.session
  const choice =
    item === null ? undefined : choicesOf(asked.snapshot, item, readAgain).find(({ id }) => id === params.id)
  if (choice === undefined) return false
  const edits = computeEdits(choice.fix, (path) => asked.snapshot.document(path), readAgain)
  if (edits === null) return false
  return (await context.connection.workspace.applyEdit(toWorkspaceEdit(context, asked.snapshot, edits))).applied
}

/** New plans, new items under an item, and links from it, for clients that let the user choose. */
export const planWritingFeature: Feature = {
  capabilities: () => ({}),
  listen: (context) => {
    const { connection } = context
    connection.onRequest(
      newPlanMethod,
      ({ form }: NewPlanParams): TextResult => ({ text: newPlan(form, context.today()) }),
    )
    const pairs = [
      { ask: insertChoicesMethod, carryOut: insertItemMethod, choicesOf: insertChoices },
      { ask: linkChoicesMethod, carryOut: linkItemMethod, choicesOf: linkChoices },
    ] as const
    for (const { ask, carryOut, choicesOf } of pairs) {
      connection.onRequest<Choices | null, never>(
        ask,
        answeringAbout<PlaceParams, Choices | null>(context, null, (asked, params) =>
          choicesAt(asked, params, choicesOf),
        ),
      )
      connection.onRequest<boolean, never>(
        carryOut,
        answeringAbout<ChosenParams, boolean>(context, false, (asked, params) =>
          choose(context, asked, params, choicesOf),
        ),
      )
    }
  },
}
