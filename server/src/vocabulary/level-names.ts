import { type Level, situationLevels } from '../model/item.ts'
import { withoutAccents } from './fold.ts'
import { languages } from './languages.ts'
import { english } from './words/en.ts'

/** English words and letters that number an item: `Objective 2`, `KR1.1`. */
const englishNames: Readonly<Record<string, Level>> = {
  vision: 'vision',
  o: 'objective',
  ob: 'objective',
  obj: 'objective',
  objective: 'objective',
  g: 'objective',
  goal: 'objective',
  aim: 'objective',
  m: 'measure',
  k: 'measure',
  kr: 'measure',
  kpi: 'measure',
  measure: 'measure',
  metric: 'measure',
  'key result': 'measure',
  strength: 'strength',
  w: 'weakness',
  weakness: 'weakness',
  opportunity: 'opportunity',
  challenge: 'weakness',
  threat: 'threat',
  risk: 'threat',
  s: 'strategy',
  strategy: 'strategy',
  pillar: 'strategy',
  t: 'tactic',
  tactic: 'tactic',
  action: 'tactic',
  initiative: 'tactic',
  campaign: 'tactic',
  insight: 'insight',
}

/** Levels whose items people refer to by word and number. */
const numbered: readonly Level[] = ['objective', 'measure', 'strategy', 'tactic', ...situationLevels]

const englishWords = new Set(Object.values(english.levels).flatMap(({ singular }) => singular))

/** Words of the other languages; those that English has too are left to English. */
const foreignNames: readonly (readonly [string, Level])[] = languages
  .filter((words) => words !== english)
  .flatMap((words) =>
    numbered.flatMap((level) =>
      words.levels[level].singular
        .filter((word) => /^[\p{L} -]{3,}$/u.test(word) && word !== 'but' && word !== 'fin' && !englishWords.has(word))
        .map((word) => [word, level] as const),
    ),
  )

const levelNames: ReadonlyMap<string, Level> = new Map([
  ...foreignNames.map(([word, level]) => [withoutAccents(word), level] as const),
  ...Object.entries(englishNames),
])

/** The level that a word in front of a number stands for (`Objective 2`, `Ziel 2`); null when it stands for none. */
export const levelOfName = (word: string): Level | null => levelNames.get(withoutAccents(word.toLowerCase())) ?? null

/** Words for a level that a heading's anchor may start with (`#objective-1-…`, `#ziel-1-…`). */
export const namesOfLevel = (level: Level): readonly string[] => [
  ...Object.keys(englishNames).filter((word) => englishNames[word] === level),
  ...languages.flatMap((words) => (words === english ? [] : words.levels[level].singular.slice(0, 1))),
]

/** Words with which running text refers to an item by its number, with and without accents. */
export const referenceNames: readonly string[] = [
  ...['objective', 'goal', 'strategy', 'pillar', 'priority', 'key result', 'measure', 'metric', 'tactic'],
  ...['strength', 'weakness', 'opportunity', 'threat', 'challenge', 'risk'],
  ...new Set(foreignNames.flatMap(([word]) => [word, withoutAccents(word)])),
]
