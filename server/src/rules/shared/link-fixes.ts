import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Relation } from '../../model/item.ts'
import { nameOf } from './name.ts'
import type { Ranking } from './ranking.ts'

const linkFix = (title: string, from: GraphItem, to: GraphItem, relation: Relation): Fix => ({
  title,
  safety: 'suggested',
  path: from.path,
  action: { kind: 'add-reference', from: from.ref, to: to.ref, relation },
})

const upTo: Readonly<Record<Relation, string>> = {
  serves: 'Link to',
  addresses: 'Say that it addresses',
  leverages: 'Say that it leverages',
  drives: 'Say that it drives',
  dependsOn: 'Say that it depends on',
}

/** Links from an item up to the candidates of a ranking, best match first. */
export function linksTo(ranking: Ranking, item: GraphItem, relation: Relation = 'serves'): readonly Fix[] {
  return ranking(item).map((candidate) => linkFix(`${upTo[relation]} ${nameOf(candidate)}`, item, candidate, relation))
}

/** Links from the candidates of a ranking up to an item, best match first. */
export function linksFrom(ranking: Ranking, item: GraphItem, relation: Relation = 'serves'): readonly Fix[] {
  return ranking(item).map((candidate) => linkFix(`Link ${nameOf(candidate)} to it`, candidate, item, relation))
}
