import type { GraphItem } from '../../model/graph.ts'
import { findDates } from '../../read/measure/dates.ts'
import { findQuantities } from '../../read/measure/quantities.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { countsDeeds } from './deeds.ts'
import { fieldOf, hasField } from './links.ts'
import { namesResult, showsResult } from './result.ts'
import { metricsNamed } from './suspect.ts'
import { leadsWithActivity } from './verbs.ts'

/** Whom or what the business gains, or what runs better inside it, in words that name no kind of objective by themselves. */
const gains =
  /\b(?:customers?|clients?|buyers?|guests?|patients?|donors?|members?|partners?|sponsors?|visitors?|students?|volunteers?|tenants?|tickets?|appointments?|jobs?|appl(?:y|ies|ying)|adopt\p{L}*|learn (?:more )?about|hear (?:about|of|from) us|find us|(?:repeat|more|first|new) visits|callers?|answer\p{L}*|returns?|pays?|fill(?:ed)?|repair\p{L}*|effective\p{L}*|productiv\p{L}*|automat\p{L}*|compliance|process(?:es)?|availab\p{L}*|reliab\p{L}*|visit (?:an?|our|the) web\p{L}*|risks?|funding|investors?|investments?|markets?|hours|workload|staff time|errors?|accidents?|safety|injuries|turnout|voters?|votes?|consent|approval|permits?|licen[cs]es?|permission|majority|bylaws?|legislation|referendum|acceptance|attendance|admissions?|enrol\p{L}*|intake|occupancy|footfall|overnight stays|passengers?|members\p{L}*|households?|exports?|uptake|take-up|vaccinat\p{L}*|screening|recycl\p{L}*|emissions?|energy use|rent\p{L}*|contracts?|tenders?|shareholders?|share price|sick leave|knows? (?:where|what|how|when|which|about)|specif(?:y|ies|ied)|choos\p{L}*|chosen|first choice|girls|women|families|farmers|commuters|pupils?|paid|staff turnover)\b/iu

/** Whether an objective declares its value, or its words (or those of a measure) let it be seen. */
export function saysValue(vocabulary: Vocabulary, item: GraphItem): boolean {
  if (hasField(item, 'value') || showsResult(vocabulary, item) || countsSomethingElse(vocabulary, item)) return true
  const texts = [item.fact.title, item.fact.detail, fieldOf(item, 'rationale') ?? '']
  return texts.some(
    (text) => gains.test(text) || vocabulary.objectiveKinds(text).length > 0 || namesResult(vocabulary, text),
  )
}

/**
 * A figure that the catalogue does not know may well be what this business lives on (rides, nights, covers), and so may
 * what there are to be more or fewer of.
 */
function countsSomethingElse(vocabulary: Vocabulary, item: GraphItem): boolean {
  if (metricsNamed(vocabulary, item).length > 0) return false
  if (item.fact.level === 'objective' && promises.test(item.fact.title)) return true
  const isCounted =
    item.fact.level === 'objective'
      ? findQuantities(
          withoutDates(item.fact.title).replace(/\bone (?=voice|tone|brand|team|place|look|style|channel)/giu, ' '),
        ).length > 0
      : (item.fact.measure?.target?.value ?? null) !== null
  return isCounted && !leadsWithActivity(item.fact.title) && !countsDeeds(vocabulary, item)
}

/** More or fewer of something, or something by a time that a customer would notice; content is no such thing. */
const promises =
  /^(?:to |we (?:will |want to )?)?(?:not .* but )?(?:more|fewer|less|faster|shorter|cheaper|cut|cutting|reduce|reducing|lower|lowering|halve|shorten|prevent|avoid|eliminate|convince|persuade|win|winning|sell|save|fill|recruit|hire|retain|bring)\b(?!.*\b(?:content|creativity|fun|agility|transparency|courage|structure|consistency|professionalism|ideas|posts?|videos?|stories|presence|reach|brand|formats?)\b)|\b(?:within|in) (?:an?|one|\d+) (?:hour|day|week)/iu

function withoutDates(title: string): string {
  let text = title
  for (const { span } of findDates(title, { fiscalYearStart: 1 }))
    text = text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end)
  return text
}
