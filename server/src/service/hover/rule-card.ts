import type { Rule } from '../../rules/rule.ts'
import { pageUrl } from '../../rules/url.ts'
import { escapeMarkdown } from '../words.ts'

/** What a rule is about and where more is said of it, as Markdown. */
export function ruleCard(rule: Rule): string {
  const url = pageUrl(rule.id, rule.docs)
  const more = url === null ? [] : [`[More about this rule](${url})`]
  return [`**${rule.id}**`, escapeMarkdown(rule.summary), ...more].join('\n\n')
}

/** The options of a rule, each with its default, as Markdown; empty when it has none. */
export function ruleOptions(rule: Rule): readonly string[] {
  const lines = Object.entries(rule.options).map(
    ([name, { description, default: usual }]) =>
      `- \`${name}\`: ${escapeMarkdown(description)} (${escapeMarkdown(shown(usual))})`,
  )
  return lines.length === 0 ? [] : [`_Options, with their defaults_\n\n${lines.join('\n')}`]
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? (value.length === 0 ? 'none' : value.slice(0, 6).join(', ')) : String(value)
