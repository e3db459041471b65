import { type Anchor, itemAnchor, planAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import { type Profile, profiles } from '../../model/plan.ts'
import { definePlanRule, type Rule } from '../../rules/rule.ts'
import { fill } from '../../text/fill.ts'
import { createMatcher, type PathMatcher } from '../globs.ts'
import {
  conditionTests,
  hanging,
  requirementTests,
  type Surroundings,
  selectionTests,
  type Test,
} from './conditions.ts'
import type { CustomRule, FixTemplate } from './definition.ts'
import { matchPattern, readPattern } from './pattern.ts'
import { itemsOfPlan, type Judged, judgedItem, judgedPlan } from './subject.ts'

/** A rule of the user's own, ready to be run. */
export interface OwnRule {
  readonly definition: CustomRule
  readonly rule: Rule
  /** Two rules with the same print say the same. */
  readonly print: string
}

/** The rules of the user's own as the engine runs them. Globs are relative to the folder of their configuration. */
export const customRules = (definitions: readonly CustomRule[], folder: string): readonly OwnRule[] =>
  definitions.map((definition) => ({
    definition,
    rule: compileRule(definition, folder),
    print: JSON.stringify([folder, { ...definition, examples: [] }]),
  }))

/** One rule as the engine runs it. Pure: what it does follows from its definition alone. */
export function compileRule(definition: CustomRule, folder: string): Rule {
  const severity = definition.severity ?? 'warning'
  const judge = createJudge(definition)
  const isMeant: PathMatcher =
    definition.select?.path === undefined ? () => true : createMatcher(folder, definition.select.path)
  return definePlanRule({
    id: definition.id,
    group: 'plan',
    profiles: definition.select?.profile ?? (profiles as readonly Profile[]),
    presets: { recommended: severity, strict: severity },
    since: '',
    summary: definition.message,
    from: [],
    messages: { broken: definition.message },
    options: {},
    ...(definition.docs === undefined ? {} : { docs: definition.docs }),
    check(context) {
      const { view, vocabulary } = context
      const plan = view.plan()
      if (plan === null || !isMeant(view.path)) return
      const around: Surroundings = { view, vocabulary, today: () => context.today }
      const judged = definition.select?.kind?.includes('plan')
        ? [judgedPlan(plan)]
        : itemsOfPlan(view, definition.select?.kind).map((item) => judgedItem(plan, item))
      for (const { of, at, count } of judge(judged, judgedPlan(plan), around)) {
        const data = { title: of.title, id: of.id ?? '', kind: of.kind, count: String(count) }
        const item = of.item === null ? {} : { item: of.item }
        const fix = filled(definition.fix, data)
        context.report({ message: 'broken', data, at, ...item, fixes: fixesFor(fix, of, view.path) })
      }
    },
  })
}

/** Something that breaks a rule. */
interface Breach {
  readonly of: Judged
  readonly at: Anchor
  readonly count: number
}

type Judge = (judged: readonly Judged[], plan: Judged, around: Surroundings) => readonly Breach[]

/** All parts of a definition are read once, here, not at every check. */
function createJudge({ select = {}, require = {}, forbid = {} }: CustomRule): Judge {
  const isSelected = every(selectionTests(select))
  const isAsRequired = every(requirementTests(require))
  const forbidden = conditionTests(forbid)
  const { count } = require
  return (judged, plan, around) => {
    const selected = judged.filter((one) => isSelected(one, around))
    const broken = selected.filter((one) => !isAsRequired(one, around) || forbidden.some((test) => test(one, around)))
    const breaches = broken.map((of): Breach => {
      const number = count?.kind === undefined ? selected.length : hanging(of, around, count)
      return { of, at: of.at, count: number }
    })
    return count === undefined || count.kind !== undefined
      ? breaches
      : [...breaches, ...countBreaches(count, selected, plan)]
  }
}

const every =
  (tests: readonly Test[]): Test =>
  (judged, around) =>
    tests.every((test) => test(judged, around))

/** Too few are told of at the plan, too many at the first item that is one too many. */
function countBreaches(
  { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number; readonly max?: number },
  selected: readonly Judged[],
  plan: Judged,
): readonly Breach[] {
  const count = selected.length
  const excess = count > max ? selected[Math.floor(max)] : undefined
  if (excess !== undefined) return [{ of: excess, at: excess.at, count }]
  return count < min ? [{ of: plan, at: planAnchor, count }] : []
}

/** A fix whose texts say what they are about. */
function filled(fix: FixTemplate | undefined, data: Readonly<Record<string, string>>): FixTemplate | undefined {
  if (fix === undefined) return undefined
  const { title, insertField, insertItem, replace } = fix
  return {
    ...(title === undefined ? {} : { title: fill(title, data) }),
    ...(insertField === undefined ? {} : { insertField: { ...insertField, text: fill(insertField.text, data) } }),
    ...(insertItem === undefined ? {} : { insertItem: { ...insertItem, text: fill(insertItem.text, data) } }),
    ...(replace === undefined ? {} : { replace: { ...replace, with: fill(replace.with, data) } }),
  }
}

function fixesFor(fix: FixTemplate | undefined, { item, title, id }: Judged, path: string): readonly Fix[] {
  if (fix === undefined) return []
  const offer = (fallback: string, action: Fix['action']): readonly Fix[] => [
    { title: fix.title ?? fallback, safety: 'suggested', path, action },
  ]
  const { insertField, insertItem, replace } = fix
  const key = item?.fact.key ?? null
  if (insertField !== undefined)
    return offer(`Add ${insertField.field}: ${insertField.text}`, {
      kind: 'insert-field',
      item: key,
      field: insertField.field,
      text: insertField.text,
    })
  if (key === null) return []
  if (insertItem !== undefined)
    return offer(`Add a ${insertItem.level}: ${insertItem.text}`, {
      kind: 'insert-item',
      under: key,
      level: insertItem.level,
      text: insertItem.text,
    })
  // With an id in front, the title cannot be written anew without it; that is left to the author.
  const text = replace === undefined || id !== null ? null : replaced(title, replace)
  return text === null ? [] : offer(`Write “${text}”`, { kind: 'replace', anchor: itemAnchor(key), text })
}

function replaced(title: string, { pattern, with: words }: { readonly pattern: string; readonly with: string }) {
  const read = readPattern(pattern)
  const match = read === null ? null : matchPattern(read, title)
  if (match === null) return null
  const text = title.slice(0, match.start) + words + title.slice(match.end)
  return text === title ? null : text
}
