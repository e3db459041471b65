import type { DocumentState } from '../../read/document.ts'
import { excerptOf } from './excerpt.ts'
import { keyedProposals } from './keyed.ts'
import { markdownProposals } from './markdown.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import { frontMatterSpan, openComment } from './place.ts'
import { suppressionProposals } from './suppression.ts'
import { wholePlanProposals } from './whole-plan.ts'

/** Texts above this length are no plans that people write in; nothing is proposed there. */
const longestText = 1_000_000

/**
 * What can be written at the cursor: nothing where nothing fits, in prose, in files that are no plans. In a document in
 * which nothing stands yet, a whole plan.
 */
export function complete(request: CompletionRequest): readonly Proposal[] {
  const { source, snapshot, offset } = request
  if (source.text.length > longestText || source.text.includes('\u0000')) return []
  const known = snapshot.document(source.path)
  if (known?.facts.plan == null) return wholePlanProposals(source, offset, request.today)
  const empty = wholePlanProposals(source, offset, request.today)
  if (empty.length > 0 && known.facts.items.length === 0) return empty
  const suppression = suppressionProposals(request)
  if (suppression !== null) return suppression
  const cut = excerptOf(source, offset)
  if (cut === null)
    return proposalsIn(request, known.source.text === source.text ? known : { source, ...request.read(source) })
  // Reading all of a long document takes longer than a keystroke; what was read last is near enough there.
  const proposals = proposalsIn({ ...request, ...cut }, known)
  return proposals.map((one) => ({
    ...one,
    span: { start: one.span.start + cut.shift, end: one.span.end + cut.shift },
  }))
}

function proposalsIn(request: CompletionRequest, document: DocumentState): readonly Proposal[] {
  const { source, offset } = request
  if (source.language !== 'markdown') return keyedProposals(request, document, null)
  const front = frontMatterSpan(source)
  if (front !== null && offset < front.start) return []
  if (front !== null && offset <= front.end) return keyedProposals(request, document, front)
  return openComment(source.text, offset) === null ? markdownProposals(request, document) : []
}
