import { posix } from 'node:path'
import type { Rule } from '../../server/src/rules/rule.ts'
import { parsePage } from '../../server/test/rule-pages/parse-page.ts'
import { inOrder } from '../generate/rule-order.ts'
import { exampleHtml, plainCode } from './example.ts'
import { layout, type NavigationLink, upFrom } from './layout.ts'
import { escapeHtml, render } from './markdown.ts'
import { stepOf, steps } from './steps.ts'

/** What the site is made of: pages of Markdown and pictures, by their path below `docs`. */
export interface Sources {
  readonly pages: ReadonlyMap<string, string>
  readonly pictures: ReadonlySet<string>
  readonly rules: readonly Rule[]
  /** Where files of the project that are no pages can be read. */
  readonly repository: string
}

/** The rule index of the repository is replaced by the site's own front page. */
const replaced = 'rules/index.md'

/** The pages of the site by their path: HTML to be written as it is. */
export function buildSite(sources: Sources): ReadonlyMap<string, string> {
  const names = [...sources.pages.keys()].filter((name) => name !== replaced)
  const navigation: readonly NavigationLink[] = [
    { path: 'index.html', title: 'Rules' },
    ...names
      .filter((name) => !name.startsWith('rules/'))
      .sort()
      .map((name) => ({ path: toHtml(name), title: titleOf(sources.pages.get(name) ?? '') })),
  ]
  const site = new Map<string, string>()
  const front = frontPage(inOrder(sources.rules))
  site.set('index.html', layout({ path: 'index.html', title: 'Throughline', body: front, navigation }))
  for (const name of names) {
    const text = sources.pages.get(name) ?? ''
    const rule = sources.rules.find((one) => `rules/${one.id}.md` === name) ?? null
    const body = rule === null ? pageBody(sources, name, text) : ruleBody(sources, name, text, rule)
    site.set(toHtml(name), layout({ path: toHtml(name), title: titleOf(text), body, navigation }))
  }
  return site
}

const toHtml = (name: string): string => name.replace(/\.md$/, '.html')

const titleOf = (page: string): string => /^# (.*)$/m.exec(page)?.[1] ?? 'Throughline'

function pageBody(sources: Sources, name: string, text: string): string {
  return render(text, { link: linkFrom(sources, name), fence: ({ text: code }) => plainCode(code) })
}

function ruleBody(sources: Sources, name: string, text: string, rule: Rule): string {
  const files = parsePage(text).examples.flatMap((example) => [...example.files, ...example.fixed])
  const severity = rule.presets.recommended === 'off' ? rule.presets.strict : rule.presets.recommended
  const step = steps.find((one) => one.id === stepOf(rule))
  const path = `<p class="path"><a href="${upFrom(name)}index.html#${step?.id ?? ''}">${escapeHtml(step?.title ?? '')}</a></p>`
  const body = render(text, {
    link: linkFrom(sources, name),
    fence: ({ line, text: code }) => {
      const file = files.find((one) => one.line === line)
      return file === undefined ? plainCode(code) : exampleHtml(file, severity)
    },
  })
  return `${path}\n${body}`
}

/** Turns a link of a page into one of the site; what the site does not hold is read in the repository. */
function linkFrom(sources: Sources, name: string): (target: string) => string {
  return (target) => {
    if (/^(?:[a-z]+:|#)/i.test(target)) return target
    const [file = '', anchor] = target.split('#')
    const path = posix.normalize(posix.join(posix.dirname(name), file))
    const hash = anchor === undefined ? '' : `#${anchor}`
    if (path === replaced) return `${upFrom(name)}index.html${hash}`
    if (sources.pages.has(path)) return upFrom(name) + toHtml(path) + hash
    if (sources.pictures.has(path)) return upFrom(name) + path
    return `${sources.repository}/${posix.normalize(posix.join('docs', path))}${hash}`
  }
}

function frontPage(rules: readonly Rule[]): string {
  const nav = steps.map((step) => `<li><a href="#${step.id}">${escapeHtml(step.title)}</a></li>`)
  const sections = steps.map((step) => {
    const rows = rules.filter((rule) => stepOf(rule) === step.id).map(ruleRow)
    return `<section id="${step.id}"><h2>${escapeHtml(step.title)}</h2><p>${escapeHtml(step.intro)}</p>
<table class="rules"><thead><tr><th>Rule</th><th>Finds</th><th>recommended</th><th>strict</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></section>`
  })
  return `<h1>The line from tactic to vision</h1>
<p>A plan for social is a chain: vision, objectives with their measures, the situation, strategies with their metrics, and tactics. Throughline reads your plan and
shows where the chain breaks. These are its ${rules.length} rules, step by step. Their names read as “allow …”: <code>tactic-without-strategy: off</code> allows tactics
without a strategy.</p>
<nav aria-label="Steps of the cascade"><ol class="steps">${nav.join('')}</ol></nav>
${sections.join('\n')}`
}

function ruleRow(rule: Rule): string {
  const { recommended, strict } = rule.presets
  const badge = (severity: string): string => `<td><span class="badge ${severity}">${severity}</span></td>`
  return `<tr><td><a href="rules/${rule.id}.html">${rule.id}</a></td><td>${escapeHtml(rule.summary)}</td>${badge(recommended)}${badge(strict)}</tr>`
}
