import { type Anchors, planFieldAnchor } from '../model/anchor.ts'
import type { FieldName } from '../model/item.ts'
import type { PlanFact } from '../model/plan.ts'
import type { YamlNode, YamlTree } from '../parse/tree.ts'
import type { Span } from '../text/span.ts'
import { scalar } from './scalar.ts'

/** Fields that front matter and the top of a YAML plan may state for the plan as a whole. */
export const headFields: readonly FieldName[] = [
  'period',
  'sponsor',
  'owner',
  'review',
  'budget',
  'status',
  'due',
  'start',
]

/** The keys that say something of the plan as a whole, in the order of the reference form, but for its title. */
export function planHead(plan: PlanFact, declareProfile: boolean): readonly string[] {
  const { profile, language, parent, fields } = plan
  const lines: string[] = []
  if (declareProfile || profile !== 'cascade') lines.push(`profile: ${profile}`)
  if (parent !== null) lines.push(`parent: ${scalar(parent.text)}`)
  if (language !== 'en') lines.push(`language: ${scalar(language)}`)
  for (const name of headFields) {
    const field = fields.find((one) => one.name === name)
    if (field !== undefined) lines.push(`${name}: ${scalar(field.value)}`)
  }
  return lines
}

/** Whether a value is that of a field of the plan, whatever the key that it stands behind (`team:` is the owner). */
const isWritten = (value: YamlScalar, plan: PlanFact, anchors: Anchors): boolean =>
  plan.fields.some(
    (field) => field.value === value.text && anchors.get(planFieldAnchor(field.name))?.start === value.span.start,
  )

type YamlScalar = Extract<YamlNode, { readonly type: 'scalar' }>

const ownKeys =
  /^(?:throughline|plan|profile|template|parent|period|quarter|language|lang|sponsor|owner|review|budget|status|due|start)$/i

/** Lines of front matter that belong to other tools, comments included, as they stand. */
export function otherFrontMatter(
  text: string,
  tree: YamlTree,
  span: Span,
  plan: PlanFact,
  anchors: Anchors,
): readonly string[] {
  const own = (tree.root?.type === 'mapping' ? tree.root.entries : []).filter(
    ({ key, value }) =>
      ownKeys.test(key) ||
      (value.type === 'scalar' &&
        ((/^(?:title|name)$/i.test(key) && value.text === plan.title) || isWritten(value, plan, anchors))),
  )
  let at = span.start
  const kept: string[] = []
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const [start, end] = [at, at + line.length]
    at = end + 1
    const isOwn = own.some((entry) => entry.span.start <= end && entry.span.end > start)
    if (!isOwn && !/^\uFEFF?---\s*$/.test(line)) kept.push(line.replace(/\r$/, ''))
  }
  return kept.filter((line) => line.trim() !== '')
}
