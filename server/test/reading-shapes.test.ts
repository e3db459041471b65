import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../test-fixtures/reading/', import.meta.url))

/** The shapes in which people write plans, each with the fixtures that show it; `reading.test.ts` holds what is read from them. */
const shapes: Readonly<Record<string, string>> = {
  'headings with lists':
    'level-items-plain.md references.md several-h1.md skipped-levels-list.md traps-out-of-scope.md traps-response-rules.md',
  'names in bold that sound like a level': 'bold-names.md bold-names-cards.md bold-names-de.md',
  'labels in bold':
    'labels.md pillar-cards.md no-heading.md no-heading-list.md owners-prefix.md channels.md nested-labels.md strategy-lines.md bracketed-ids.md',
  'table rows': 'tables.md blank-cells.md target-sentence.md calendar.md kpi-sheet.md references-column.md',
  'nested YAML and JSON':
    'nested.yaml plan.json yaml-goals-map.yaml channels.yaml yaml-lists.yaml strategy.yaml situation-by-id.yaml',
  'flat YAML and JSON': 'flat.yaml flat-serves.yaml campaign.json yaml-campaign.yaml word-ids.yaml',
  'the reference form and its mixtures': 'by-the-book.md tables.md phases.md swot.md',
  'a blank cell that repeats the cell above': 'blank-cells.md blank-cells-measures.md blank-cells-ditto.md tables.md',
  'a bold row across the table': 'bold-rows-goals.md bold-rows-phases.md grouped-rows.md rows-bold-results.md',
  'a table turned on its side': 'transposed.md transposed-columns.md transposed-plans.md findings-table.md',
  'key results in a table under their objective':
    'results-table.md results-table-bold.md results-table-list.md okr-tables.md scores-table.md',
  'objective and key result letters in bullets': 'okr-siblings.md okr-nested-letters.md okr-numbered-letters.md',
  'levels as items with their entries below': 'level-items.md level-items-colon.md level-items-plain.md',
  'a result bullet with its measure beside it': 'result-bullets.md result-bullets-headed.md result-bullets-kr.md',
  'owners in front of an item': 'owners-prefix.md result-bullets.md owners-prefix-roles.md owners-prefix-handles.md',
  'owners behind an item': 'owners-by.md owners-dash.md owners-suffix.md asides.md aside-fields.md',
  'scores of results': 'owners-suffix.md scores-arrow.md scores-table.md okr-tables.md',
  'bold lines as headings': 'bold-lines.md results-table-bold.md checklist-phases.md no-heading.md',
  'labels that run on in a paragraph': 'run-in.md run-in-list.md run-in-plain.md asides.md',
  'reports of how far things are': 'progress-table.md progress-list.md progress-below.md',
  'results in words of more and less below an objective': 'progress-table.md progress-list.md progress-below.md',
  checklists: 'checklist.md checklist-phases.md phases.md traps.md notion.md',
  'phases, weeks and months as containers':
    'phases.md checklist-phases.md bold-rows-phases.md phases-months.md calendar-months.md',
  'channels as containers': 'channels.md channel-headings.md channel-table.md channels.yaml',
  'fields below a numbered label': 'references-two-words.md labels-numbered.md okr-numbered-letters.md',
  'facts of the plan and findings in tables': 'findings-table.md one-strategy-tables.md swot.md',
  'columns that mean days or values': 'columns-from-to.md target-month.md kpi-sheet-measurement.md kpi-years.md',
  'items left blank': 'blank-items.md yaml-lists.yaml blank-columns.md',
  'words on the document itself and reasons, which are no items':
    'explanations.md names-itself.md html-blocks.md kpi-east-asian.md',
  'goals of an audience against those of a persona': 'audience-goals.md traps-out-of-scope.md target-group.md',
  'agency decks and campaign briefs': 'agency-deck.md campaign-brief.md names-itself.md brief-table.md',
  'OGSM, V2MOM and scorecards': 'ogsm.md v2mom.md balanced-scorecard.md',
  'SOSTAC, RACE and OASIS': 'sostac.md race.md oasis.md',
  'aims and actions that name their aim again': 'aims-nonprofit.md references-labels.md html-blocks.md',
  'now, next and later': 'roadmap.md phases.md phases-months.md',
  'headings without any markup': 'plain-headings.md no-heading.md bold-lines.md',
  calendars: 'calendar.md calendar-dates.md calendar-months.md calendar-posts.md',
  'several entries in one cell': 'several-in-cell.md table-parts.md swot.md transposed.md transposed-columns.md',
  'tables whose header does not say what the columns hold': 'header-below.md grouped-rows.md transposed.md',
  'keys and values without bold': 'key-value.md key-value-clinic.md key-value-bullets.md run-in-plain.md full-width.md',
  'tables in HTML': 'html-table.md html-details.md html-table-measures.md html-blocks.md html-confluence.md',
  'lists in HTML': 'html-list.md html-details.md html-list-goals.md',
  'OKR pages': 'okr.md tabs.md skipped-levels.md front-matter-okr.md emoji-headings-okr.md okr-title.md',
  'OKR files': 'okr-file.yml okr-tree.json yaml-okr-quarters.yaml goals.json okrs-team.json okr-support.yaml',
  'KPI sheets': 'kpi-sheet.md kpi-sheet-measurement.md kpi-sheet.yaml kpi-sheet.json kpi-years.md',
  'campaign files': 'campaign.json yaml-campaign.yaml campaign-tactics.yaml',
  'numbers and letters of rows': 'row-numbers.md row-letters.md row-numbers-repeated.md',
  'references in parentheses':
    'references.md references-parentheses.md targets-arrows.md by-the-book.md references-two-words.md',
  'references behind arrows': 'targets-arrows.md references-arrows.md links-items.md',
  'references behind labels and in columns':
    'references-labels.md references-column.md tables.md by-the-book.md table-goal-names.md',
  'references as links': 'links-anchors.md links-items.md links-table.md',
  'references of mappings': 'flat.yaml flat-serves.yaml campaign.json',
  'several first-level headings': 'several-h1.md several-h1-plan.md several-h1-numbered.md',
  'skipped heading levels': 'skipped-levels.md skipped-levels-list.md skipped-levels-strategy.md',
  'no heading at all': 'no-heading.md no-heading-list.md bold-lines.md',
  'headings that end in a colon': 'headings-colon.md headings-colon-labels.md headings-colon-text.md',
  'headings with emoji': 'emoji-headings.md emoji-headings-okr.md emoji-headings-plan.md key-value-fullwidth.md',
  'tabs and four spaces': 'tabs.md tabs-plan.md four-spaces.md four-spaces-numbered.md',
  'front matter': 'front-matter.md front-matter-okr.md by-the-book.md',
  'full-width colons': 'key-value-fullwidth.md full-width.md full-width-list.md',
  'bullets that Markdown does not know': 'bullets-dots.md bullets-round.md several-in-cell.md',
  German: 'de-headings.md de-keys.yaml de-labels.md de-club.md de-utility.md',
  French: 'fr-headings.md fr-keys.yaml fr-labels.md fr-library.md',
  Spanish: 'es-headings.md es-keys.yaml es-labels.md es-market.md',
  Portuguese: 'pt-headings.md pt-keys.yaml pt-labels.md',
  Italian: 'it-headings.md it-keys.yaml it-labels.md it-cellar.md',
  Dutch: 'nl-headings.md nl-keys.yaml nl-labels.md nl-pool.md',
  'the trap of a target that is no value': 'target-sentence.md target-month.md target-group.md',
  'the trap of shares of a mix': 'mix.md mix-channels.md mix-effort.md mix-themes.md',
  'the trap of what is not counted': 'traps.md traps-negation.md traps-not-likes.md traps-aside.md',
  'the trap of brackets that are no placeholders': 'traps.md traps-quoted.md traps-brackets.md',
  'the trap of code, comments and quoted messages': 'traps.md traps-quoted.md traps-comments.md',
  'the trap of what is out of scope': 'traps-out-of-scope.md traps-nongoals.md phases.md',
}

const fixtures = Object.entries(shapes).map(([shape, names]) => ({ shape, names: names.split(' ') }))
const files = readdirSync(folder).filter((name) => !name.endsWith('.cascade'))

describe('the shapes in which people write plans', () => {
  it.each(fixtures)('$shape: at least three fixtures show it', ({ names }) => {
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(3)
    expect(names.filter((name) => !files.includes(name))).toEqual([])
  })

  it('every fixture shows a shape', () => {
    const named = new Set(fixtures.flatMap(({ names }) => names))
    expect(files.filter((name) => !named.has(name))).toEqual([])
  })

  it('every fixture has a drawing, and every drawing its fixture', () => {
    expect(files.filter((name) => !existsSync(`${folder}${name}.cascade`))).toEqual([])
    const drawings = readdirSync(folder).filter((name) => name.endsWith('.cascade'))
    expect(drawings.filter((name) => !existsSync(folder + name.slice(0, -'.cascade'.length)))).toEqual([])
  })
})
