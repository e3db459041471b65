import { itemAnchor } from '../../src/model/anchor.ts'
import type { ItemFact } from '../../src/model/item.ts'
import type { DocumentState, ReadResult } from '../../src/read/document.ts'
import { createLineIndex } from '../../src/text/line-index.ts'

const measureText = ({ measure }: ItemFact): string => {
  if (measure === null) return ''
  const values = [
    measure.metric,
    measure.baseline === null ? null : `from ${measure.baseline.text}`,
    measure.target === null ? null : `to ${measure.target.text}`,
    measure.by === null ? null : `by ${measure.by}`,
  ]
  return ` <${values.filter((value) => value !== null).join(', ')}>`
}

/** Draws what was read from a document, one line an item: where it stands, what it is, what it hangs from and says. */
export function drawReading(source: DocumentState['source'], { facts, anchors }: ReadResult): string {
  if (facts.plan === null) return 'no plan\n'
  const lines = createLineIndex(source.text)
  const items = facts.items.map((item) => {
    const place = lines.positionAt(anchors.get(itemAnchor(item.key))?.start ?? 0)
    const up = item.parents.map((parent) => `${parent.key} (${parent.origin})`).join(', ')
    const fields = item.fields.map((field) => ` ${field.name}=${JSON.stringify(field.value)}`).join('')
    const references = item.references.map((reference) => ` ${reference.relation}:${reference.text}`).join('')
    const blanks = item.placeholders.map((text) => ` blank:${text}`).join('')
    const head = `${place.line + 1}:${place.character + 1} ${item.level}${item.id === null ? '' : ` ${item.id}`} "${item.title}"`
    return `${head}${up === '' ? '' : ` < ${up}`}${references}${fields}${measureText(item)}${blanks}`
  })
  const plan = facts.plan.fields.map((field) => ` ${field.name}=${JSON.stringify(field.value)}`).join('')
  return [`${facts.plan.profile} "${facts.plan.title ?? ''}"${plan}`, ...items].join('\n').concat('\n')
}
