import type { ItemDraft } from './draft.ts'

/** Whether one item stands within what another one's heading opens, behind the heading itself. */
const isWithin = (item: ItemDraft, heading: ItemDraft): boolean =>
  item.titleSpan.start > heading.titleSpan.end && item.titleSpan.end <= heading.wholeSpan.end

/**
 * A strategy whose heading opens a card (`### Pillar 1: Teach`, then `**Objective:** …` and `**Metrics:** …`) serves the
 * objective that stands there.
 */
export function linkCards(items: readonly ItemDraft[]): void {
  const strategies = items.filter(({ level, carrier }) => level === 'strategy' && carrier === 'heading')
  for (const strategy of strategies) {
    if (strategy.parents.some(({ item }) => item.level === 'objective')) continue
    const inside = items.filter((item) => isWithin(item, strategy))
    if (inside.some(({ level }) => level === 'strategy')) continue
    const [objective, ...others] = inside.filter(({ level }) => level === 'objective')
    if (objective === undefined || others.length > 0) continue
    if (objective.carrier !== 'label' || objective.parents.length > 0 || objective.references.length > 0) continue
    strategy.parents.push({ item: objective, origin: 'label' })
  }
}
