import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../scripts/docs/site.ts'
import { readSources } from '../../scripts/docs/sources.ts'

const sources = readSources(fileURLToPath(new URL('../../', import.meta.url)))
const site = buildSite(sources)
const files = new Set([...site.keys(), ...sources.pictures, 'style.css'])

const anchorsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:id|name)="([^"]*)"/g)].map((match) => match[1] ?? '')

/** Links that lead nowhere, as written. */
function broken(name: string, html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/i.test(link))
    .filter((link) => {
      const [file = '', anchor] = link.split('#')
      const path = file === '' ? name : posix.normalize(posix.join(posix.dirname(name), file))
      if (!files.has(path)) return true
      return anchor !== undefined && !anchorsOf(site.get(path) ?? '').includes(anchor)
    })
}

describe('the site of the documentation', () => {
  it('has a page for each rule, which the index names once', () => {
    const front = site.get('index.html') ?? ''
    for (const { id } of sources.rules) {
      expect(site.has(`rules/${id}.html`), id).toBe(true)
      expect(front.split(`href="rules/${id}.html"`).length - 1, id).toBe(1)
    }
  })

  it.each([...site])('has no link that leads nowhere on %s', (name, html) => {
    expect(broken(name, html)).toEqual([])
  })

  it.each([...site])('has each anchor once and no script on %s', (_name, html) => {
    const anchors = anchorsOf(html)
    expect(anchors.filter((one, index) => anchors.indexOf(one) !== index)).toEqual([])
    expect(html).not.toMatch(/<script\b/)
  })

  it('finds a link that leads nowhere', () => {
    expect(broken('index.html', '<a href="rules/no-such-rule.html">a</a> <a href="#words">b</a>')).toEqual([
      'rules/no-such-rule.html',
    ])
    expect(broken('index.html', '<a href="teachings.html#no-such-anchor">a</a>')).toHaveLength(1)
  })

  it('marks what an example draws and tells it below', () => {
    const page = site.get('rules/objective-without-measure.html') ?? ''
    expect(page).toContain('<mark class="warning">O1 Make existing customers more satisfied</mark>')
    expect(page).toContain('<span class="note warning" role="note">The plan names no measure for “O1 Make existing')
    expect(page).not.toContain('%%')
  })
})
