import { itemCard } from '../card.ts'
import { metricCard } from '../hover/metric-card.ts'
import { ruleCard } from '../hover/rule-card.ts'
import type { CompletionRequest, Topic } from './model.ts'

/** What is told about a proposal that somebody looks at, as Markdown; null when it is gone. */
export function describe(
  { snapshot, vocabulary, rules }: Pick<CompletionRequest, 'snapshot' | 'vocabulary' | 'rules'>,
  topic: Topic,
): string | null {
  switch (topic.kind) {
    case 'item': {
      const item = snapshot.item(topic.ref)
      return item === null ? null : itemCard(snapshot, vocabulary, item)
    }
    case 'metric': {
      const metric = vocabulary.metric(topic.id)
      return metric === null ? null : metricCard(metric)
    }
    case 'rule': {
      const rule = rules.find(({ id }) => id === topic.id)
      return rule === undefined ? null : ruleCard(rule)
    }
    case 'key':
      return topic.text
  }
}
