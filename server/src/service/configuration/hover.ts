import { configShape, presetNames } from '../../config/schema.ts'
import { presetSeverity } from '../../config/settings.ts'
import type { Shape } from '../../model/shape.ts'
import type { YamlNode } from '../../parse/tree.ts'
import { parseYaml } from '../../parse/yaml.ts'
import type { SourceDocument } from '../../read/document.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Span } from '../../text/span.ts'
import { touchesSpan } from '../../text/spans.ts'
import { ruleCard, ruleOptions } from '../hover/rule-card.ts'
import type { Hover } from '../hover.ts'
import { keyShape, type Path, shapesAt, valuesOf } from '../shapes.ts'
import { escapeMarkdown } from '../words.ts'

/** A key or value of a configuration, and the way to it. */
interface Place {
  readonly path: Path
  readonly span: Span
  /** The value under the pointer; null where it rests on the key. */
  readonly value: string | null
}

/** What a key or value of a configuration is for; a rule's id tells what the rule is about. */
export function configHover({ text, language }: SourceDocument, offset: number, rules: readonly Rule[]): Hover | null {
  const { root } = parseYaml(text, { start: 0, end: text.length }, language === 'json' ? 'json' : 'yaml')
  const place = root === null ? null : placeAt(root, offset, [])
  if (place === null) return null
  const markdown = place.value === null ? keyText(place.path, rules) : valueText(place.path, place.value, rules)
  return markdown === null ? null : { markdown, span: place.span }
}

function placeAt(node: YamlNode, offset: number, path: Path): Place | null {
  if (node.type === 'scalar') {
    return touchesSpan(node.span, offset) && node.text !== '' ? { path, span: node.span, value: node.text } : null
  }
  if (node.type === 'list') {
    const index = node.items.findIndex(({ span }) => touchesSpan(span, offset))
    const item = node.items[index]
    return item === undefined ? null : placeAt(item, offset, [...path, index])
  }
  const entry = node.entries.find(({ span, keySpan }) => touchesSpan(keySpan, offset) || touchesSpan(span, offset))
  if (entry === undefined) return null
  const inner = [...path, entry.key]
  return touchesSpan(entry.keySpan, offset)
    ? { path: inner, span: entry.keySpan, value: null }
    : placeAt(entry.value, offset, inner)
}

function keyText(path: Path, rules: readonly Rule[]): string | null {
  const key = String(path.at(-1))
  const rule = path.at(-2) === 'rules' ? rules.find(({ id }) => id === key) : undefined
  if (rule !== undefined) return [ruleCard(rule), ...ruleOptions(rule)].join('\n\n')
  for (const around of shapesAt(configShape(rules), path.slice(0, -1))) {
    const shape: Shape | null = around.type === 'mapping' ? keyShape(around, key) : null
    if (shape?.description !== undefined) return `**${escapeMarkdown(key)}**\n\n${escapeMarkdown(shape.description)}`
  }
  return null
}

const severityWords: Readonly<Record<string, string>> = {
  off: 'The rule says nothing.',
  info: 'Advice: shown as a hint, and never a reason to fail.',
  warning: 'Shown as a warning: the plan is unfinished.',
  error: 'Shown as an error: what is written is wrong.',
}

/** How much a preset looks at, counted over the rules themselves. */
function presetText(name: string, rules: readonly Rule[]): string | undefined {
  const preset = presetNames.find((one) => one === name)
  if (preset === undefined) return undefined
  const speaking = rules.filter((rule) => presetSeverity(rule, preset) !== 'off').length
  return `A preset: ${speaking} of ${rules.length} rules speak.`
}

function valueText(path: Path, value: string, rules: readonly Rule[]): string | null {
  const shapes = shapesAt(configShape(rules), path)
  const known = valuesOf(shapes).find((one) => one.value === value)
  const said = path[0] === 'extends' ? presetText(value, rules) : known === undefined ? undefined : severityWords[value]
  const text = said ?? known?.description ?? ''
  return text === '' ? null : `**${escapeMarkdown(value)}**\n\n${escapeMarkdown(text)}`
}
