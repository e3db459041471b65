import { placeholderAnchor } from '../model/anchor.ts'
import { levels } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { nameOf, quote } from './shared/name.ts'

export const placeholderText = defineItemRule({
  id: 'placeholder-text',
  group: 'words',
  scope: levels,
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A placeholder still stands where a decision belongs.',
  from: [],
  messages: {
    placeholder:
      '{text} still stands in {name}, so a decision is missing that others will take for made. Replace it with what you mean, or mark the file with `template: true`.',
    title:
      'Only {text} stands here, so this part of the plan says nothing yet. Write what you mean, or mark the file with `template: true`.',
  },
  options: {},
  check({ report }, item) {
    const { key, placeholders, title } = item.fact
    placeholders.forEach((text, index) => {
      const alone = title.trim() === '' || title.trim() === text.trim()
      report({
        message: alone ? 'title' : 'placeholder',
        data: alone ? { text: quote(text) } : { text: quote(text), name: nameOf(item) },
        at: placeholderAnchor(key, index),
        item,
      })
    })
  },
})
