import type { FieldName, Level } from '../model/item.ts'
import { isAdColumn } from '../vocabulary/paid-media.ts'
import type { Term } from '../vocabulary/terms.ts'
import type { Table } from './outline.ts'

type Levels = ReadonlyMap<number, Level>

/**
 * The columns in which a table of paid media says what the advertising platform is told to go for (`Traffic`, `“I want
 * more leads”`). What bears a figure, or stands beside a strategy, is an objective of the plan.
 */
export function settingsOfAds(table: Table, levels: Levels): readonly number[] {
  const isAd = (column: number): boolean => isAdColumn(headerOf(table, column))
  const stated = [...levels].some(([column, level]) => level === 'strategy' && !isAd(column))
  if (stated || !table.header.some((_, column) => isAd(column))) return []
  return [...levels].flatMap(([column, level]) =>
    isAd(column) || (level === 'objective' && !bearsFigures(table, column)) ? [column] : [],
  )
}

const people =
  /^(?:(?:target|key|primary|external|internal|main|our) )?(?:audiences?|stakeholders?|segments?|organi[sz]ations?|orgs?|partners?|contacts?|who|groups?|personas?|communit(?:y|ies)|people)(?: (?:groups?|segments?|name|types?))?$/i
const wanted = /^(?!.*\bbusiness\b)(?:.*\s)?goal$/i
const ofGoals: readonly FieldName[] = ['target', 'due', 'baseline', 'budget']

/**
 * The columns of a table with one row for each audience, partner or stakeholder that say what is wanted of them. Where a
 * column is called `Objective`, or figures, days or items of other levels stand beside it, it is a goal of the plan.
 */
export function asksOfPeople(table: Table, levels: Levels, terms: readonly (Term | null)[]): readonly number[] {
  if (!people.test(headerOf(table, 0)) || [...levels.values()].some((level) => level !== 'objective')) return []
  if (terms.some((term) => term?.type === 'field' && ofGoals.includes(term.field))) return []
  return [...levels.keys()].filter((column) => wanted.test(headerOf(table, column)) && !bearsFigures(table, column))
}

const headerOf = ({ header }: Table, column: number): string => header[column]?.text.trim() ?? ''

function bearsFigures({ rows }: Table, column: number): boolean {
  const cells = rows.flatMap(({ cells }) => cells[column]?.text ?? [])
  return cells.filter((text) => /\d/.test(text)).length > cells.length / 3
}
