import type { DocumentPath } from '../../model/graph.ts'
import { cascadeSvg } from '../../report/cascade-svg.ts'
import { graphReport, type ReportItem } from '../../report/graph-report.ts'
import type { ReportPosition } from '../../report/lint-report.ts'
import { scorecard } from '../../report/scorecard.ts'
import { formatScorecard } from '../../report/scorecard-formats.ts'
import { relativePath } from '../../text/paths.ts'
import {
  type CascadeResult,
  cascadeMethod,
  type PlansParams,
  type ScorecardResult,
  type ShownItem,
  scorecardMethod,
} from '../protocol.ts'
import type { Pass } from '../workspace.ts'
import { answering, type Feature, type FeatureContext } from './feature.ts'

/** The plans that are asked about: one, or all that were found. */
function plansOf(
  { documents }: FeatureContext,
  { session, snapshot }: Pass,
  uri: string | null,
): readonly DocumentPath[] {
  const asked = uri === null ? session.workspace.requested : [documents.pathFor(uri)]
  return asked.filter((path) => (snapshot.document(path)?.facts.plan ?? null) !== null)
}

/** Keys of the drawing are made of paths as seen from here: all that an absolute path says. */
const everywhere = '/'

function drawing(context: FeatureContext, pass: Pass, { uri }: PlansParams): CascadeResult | null {
  const { session, snapshot } = pass
  const plans = plansOf(context, pass, uri)
  if (plans.length === 0) return null
  const report = graphReport(snapshot, plans, everywhere, session.vocabulary)
  const locations = new Map(snapshot.paths.map((path) => [relativePath(everywhere, path), path]))
  const places = Object.fromEntries(report.items.map((item) => [item.key, placeOf(context, item, locations)]))
  return { svg: cascadeSvg(report, { interactive: true }), places }
}

const positionOf = ({ line, column }: ReportPosition) => ({ line: line - 1, character: column - 1 })

function placeOf(
  { uriOf }: FeatureContext,
  { id, title, path, range: { start, end } }: ReportItem,
  locations: ReadonlyMap<string, DocumentPath>,
): ShownItem {
  return {
    uri: uriOf(locations.get(path) ?? path),
    range: { start: positionOf(start), end: positionOf(end) },
    label: id === null ? title : `${id} ${title}`,
  }
}

function figures(context: FeatureContext, pass: Pass, { uri }: PlansParams): ScorecardResult {
  const { session, snapshot } = pass
  const root = context.folders()[0] ?? '/'
  const requested = plansOf(context, pass, uri)
  const card = scorecard({ snapshot, requested, root, vocabulary: session.vocabulary, today: context.today() })
  return { markdown: formatScorecard('markdown', card) }
}

/** The cascade as a drawing and the plans in figures, for clients that show them. */
export const planPicturesFeature: Feature = {
  capabilities: () => ({}),
  listen: (context) => {
    const { connection } = context
    connection.onRequest<CascadeResult | null, never>(
      cascadeMethod,
      answering<PlansParams, CascadeResult | null>(context, null, (pass, params) => drawing(context, pass, params)),
    )
    connection.onRequest<ScorecardResult | null, never>(
      scorecardMethod,
      answering<PlansParams, ScorecardResult | null>(context, null, (pass, params) => figures(context, pass, params)),
    )
  },
}
