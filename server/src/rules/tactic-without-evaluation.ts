import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isBlank, reachedBelow } from './shared/chain.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { statesTarget } from './shared/support.ts'
import { isSureTactic } from './shared/sure-tactic.ts'

export const tacticWithoutEvaluation = defineItemRule({
  id: 'tactic-without-evaluation',
  group: 'strategies-and-tactics',
  scope: ['tactic'],
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A pilot, test, promotion or campaign has no metric and no day on which it is evaluated.',
  from: ['imperatives'],
  messages: {
    missing:
      'The plan does not say by which metric or on which day {name} is judged, so it may end without showing whether to do it again. Add a metric, or the day on which you look at what came of it.',
  },
  options: {},
  check({ view, report }, item) {
    const { carrier, detail, title } = item.fact
    // A heading may group the campaigns that stand below it.
    if (carrier === 'heading' && !isSureTactic(view, item)) return
    if (isBlank(item) || !isTrial(title) || statesTarget(item) || hasField(item, 'review')) return
    if (judging.test(`${title} ${detail}`)) return
    const below = reachedBelow(view, item, { wanted: ['measure', 'tactic'], through: ['tactic'] })
    if (below.some((one) => one.fact.level === 'measure' || judging.test(one.fact.title))) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'review'),
      item,
      fixes: [
        addField(item, 'review', 'Add a day of evaluation', fillIn.date),
        {
          title: 'Add a metric to fill in',
          safety: 'suggested',
          path: item.path,
          action: {
            kind: 'insert-item',
            under: item.fact.key,
            level: 'measure',
            text: `[metric], from ${fillIn.number} to ${fillIn.number} by ${fillIn.date}`,
          },
        },
      ],
    })
  },
})

const trials =
  'pilots?|piloting|trials?|experiments?|a/b tests?|test runs?|promotions?|promos?|campaigns?|contests?|giveaways?|competitions?|sweepstakes'
const verbs = 'pilot|test|trial|try out|experiment with'
const trial = new RegExp(
  `^(?:${verbs})\\b(?! (?:(?:the|all|our|every|each|whether) )?(?:accounts?|environments?|data|drives?|kits?|results?|cases?|posts?|posting|links?|processe?s?|set-?up|tracking)\\b)|\\b(?:${trials})\\b`,
  'iu',
)
/** What makes another thing of the word before it: `campaign page`, `pilot customers`, `promotion of the blog`. */
const other =
  /\b(?:pilots?|trials?|campaigns?|contests?|promotions?|promos?|competitions?)[ -](?:pages?|hashtags?|assets?|briefs?|calendars?|materials?|template|sign-?ups?|managers?|team|customers?|users?|budget|tracking|planning|structure|names?|posts?|content|tools?|optimi[sz]\w+|preparations?|roll-?outs?|analysis|research|videos?|images?)\b|\bexperiment logs?\b|\bpromotions? of\b|\b(?:free|each|every|all|any|other|past|previous|political|ad) (?:trials?|campaigns?|promotions?)\b/iu
/** Work on a campaign that is prepared, or that others run, is not the campaign. */
const around = /^(?:set up|write|draft|prepare|plan|design|brief|optimi[sz]e|monitor|finali[sz]e|join|support)\b/iu
/** Words by which a tactic says that it is looked at afterwards. */
const judging =
  /\b(?:evaluat\w*|assess\w*|measur\w*|review\w*|analy[sz]\w*|compar\w*|track(?:s|ed|ing)?|report\w*|results?|winner|debrief|retrospective|learnings?|lessons learn(?:ed|t)|go\/no-go|kpis?|metrics?|success(?:ful)? (?:if|when|means)|net(?:s|ted)? out|(?:then|and|before we|to) (?:see|look|decide)|decide (?:whether|if|on|in)|decision)\b/iu

/** What is tried stands in front; further back it is only mentioned. */
const front = 60

const isTrial = (title: string): boolean =>
  trial.test(title.slice(0, front)) && !other.test(title) && !around.test(title)
