import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemRef } from '../src/model/graph.ts'
import { excerptOf } from '../src/service/completion/excerpt.ts'
import { type Proposal, plainText } from '../src/service/completion/model.ts'
import { type Asked, aloneRequest, askAlone, askWith, cursor } from '../src/service/testing/ask-completion.ts'
import { offsetOf, type WrittenPlan, writtenPlans } from './support/carriers.ts'

const pathOf = ({ file }: WrittenPlan): string => `/plans/${file}`
const labels = (proposals: readonly Proposal[]): readonly string[] => proposals.map(({ label }) => label)
const byGroup = (proposals: readonly Proposal[]): readonly Proposal[] =>
  [...proposals].sort((one, other) => one.group - other.group)

/** What an item refers to in a text, by id. */
function targetsIn(path: string, text: string, key: string): readonly string[] {
  const { snapshot } = aloneRequest(path, text, 0)
  return snapshot.references(itemRef(path, key)).flatMap(({ targets }) => targets)
}

/** The plan with very many more objectives, each with all that hangs from it. */
function long(plan: WrittenPlan): WrittenPlan {
  const { text, file } = plan
  const title = text.indexOf('Cut the cost')
  const start = text.lastIndexOf(file.endsWith('.yaml') ? '  - id: O1' : '\n', title) + (file.endsWith('.yaml') ? 0 : 1)
  const next = /^(?:## |strategies:|\*\*Strategy)/m.exec(text.slice(start))
  const block = text.slice(start, next === null ? text.length : start + next.index)
  const copies = Array.from({ length: Math.ceil(17_000 / block.length) }, (_, index) =>
    block.replace(/\b([OST])1\b/g, `$1${index + 100}`).replace('Cut the cost', `Aim ${index} is to cut the cost`),
  )
  return { ...plan, name: `long ${plan.name}`, text: text.slice(0, start) + copies.join('') + text.slice(start) }
}

const longPlans = writtenPlans.filter(({ name }) => /plain|crlf/.test(name) && !name.startsWith('JSON')).map(long)

/** The cursor behind a word that the reader takes for a reference. */
function askOver(plan: WrittenPlan, word: string, nth: number): Asked {
  const at = offsetOf(plan.text, word, nth)
  const text = `${plan.text.slice(0, at)}${cursor}${plan.text.slice(at + word.length)}`
  return askAlone(pathOf(plan), text)
}

describe('long plans', { timeout: 120_000 }, () => {
  it('are looked at in part, with what is proposed as in short ones', () => {
    for (const plan of longPlans) {
      expect(
        excerptOf({ path: '', language: plan.file.endsWith('.md') ? 'markdown' : 'yaml', text: plan.text }, 9000),
      ).not.toBeNull()
      const at = offsetOf(plan.text, 'S1', plan.text.indexOf('S1') > plan.text.indexOf('T1') ? 0 : 1)
      const { proposals, take } = askAlone(pathOf(plan), `${plan.text.slice(0, at)}${cursor}${plan.text.slice(at + 2)}`)
      const found = proposals.filter(({ kind }) => kind === 'reference')
      expect(labels(found), plan.name).toContain('S1')
      expect(labels(found).length, plan.name).toBeGreaterThan(80)
      const own = found.find(({ label }) => label === 'S1')
      expect(own === undefined ? '' : take(own)).toBe(plan.text)
    }
  })

  it('say what is missing on the item at the cursor', () => {
    for (const plan of longPlans) {
      const marked = besideFields(plan)
      if (marked === null) continue
      const { proposals } = askAlone(pathOf(plan), marked)
      const notes = proposals.filter(({ note }) => note.startsWith('not on ')).map(({ note }) => note)
      expect(new Set(notes), plan.name).toContain(
        plan.file.endsWith('.md') ? 'not on T1 yet' : 'not on this tactic yet',
      )
    }
  })
})

describe.each(writtenPlans)('references, $name', (plan) => {
  it('that are proposed resolve to the item that they name, and to nothing else', () => {
    const strategy = askOver(plan, 'S1', plan.text.indexOf('S1', plan.text.indexOf('T1')) > 0 ? 1 : 0)
    const references = strategy.proposals.filter(({ kind }) => kind === 'reference')
    expect(labels(byGroup(references))[0]).toBe('S1')
    for (const proposal of references) {
      const target = proposal.topic?.kind === 'item' ? proposal.topic.ref : ''
      expect(targetsIn(pathOf(plan), strategy.take(proposal), 'T1')).toEqual([target])
    }
  })

  it('of the situation come first behind a word that takes it up, and never an item itself', () => {
    const { proposals } = askOver(plan, 'W1', 1)
    const references = byGroup(proposals.filter(({ kind }) => kind === 'reference'))
    expect(labels(references)[0]).toBe('W1')
    expect(labels(references)).not.toContain('S1')
    expect(labels(references)).not.toContain('T1')
  })
})

/** A new line, or a new place on the line, below or beside the fields of T1. */
function besideFields({ name, file, text }: WrittenPlan): string | null {
  if (name.includes('tables')) return null
  const at = offsetOf(text, 'Ben') + 3
  if (name.includes('labels')) return `${text.slice(0, at)} · ${cursor}${text.slice(at)}`
  if (file.endsWith('.json')) return `${text.slice(0, at + 1)}, ${cursor}${text.slice(at + 1)}`
  const start = text.lastIndexOf('\n', at - 1) + 1
  const lead = /^[ \t]*(?:- )?/.exec(text.slice(start))?.[0] ?? ''
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return `${text.slice(0, at)}${eol}${lead}${cursor}${text.slice(at)}`
}

describe.each(writtenPlans.filter((plan) => besideFields(plan) !== null))('missing fields, $name', (plan) => {
  it('are on the item once they are taken and filled in', () => {
    const asked = askAlone(pathOf(plan), besideFields(plan) ?? '')
    const missing = asked.proposals.filter(({ kind, note }) => kind === 'field' && note.startsWith('not on '))
    expect(missing.length).toBeGreaterThan(4)
    for (const proposal of missing) {
      const { facts } = asked.read(asked.take({ ...proposal, text: fill(proposal, 'Zed') }))
      const item = facts.items.find(({ id }) => id === 'T1')
      const said = [
        ...(item?.fields.map(({ value }) => value) ?? []),
        ...(item?.references.map(({ text }) => text) ?? []),
        ...facts.items.filter(({ parents }) => parents.some(({ key }) => key === item?.key)).map(({ title }) => title),
      ]
      expect(said, `${proposal.label} in ${JSON.stringify(plainText(proposal.text))}`).toContain('Zed')
    }
  })

  it('do not hold what the item has already', () => {
    const { proposals } = askAlone(pathOf(plan), besideFields(plan) ?? '')
    const missing = proposals.filter(({ note }) => note.startsWith('not on '))
    expect(labels(missing).map((label) => label.toLowerCase())).not.toContain('owner:')
    expect(labels(missing)).not.toContain('owner')
  })
})

/** The text of a proposal with a value written where it is asked for, or at its end. */
function fill({ text }: Proposal, value: string): Proposal['text'] {
  const hasHole = text.some((part) => typeof part !== 'string')
  const gap = plainText(text).endsWith(':') ? ' ' : ''
  return hasHole ? text.map((part) => (typeof part === 'string' ? part : value)) : [...text, gap + value]
}

describe.each(writtenPlans)('metrics, $name', (plan) => {
  it('are of the catalogue, are read as what they say, and suit the objective first', () => {
    const written = 'inbound calls per week, from 1,200 to 900 by 2027-12-31'
    const at = plan.text.indexOf(written)
    const asked = askAlone(pathOf(plan), plan.text.slice(0, at) + cursor + plan.text.slice(at + written.length))
    const metrics = asked.proposals.filter(({ kind }) => kind === 'metric')
    expect(metrics.length).toBeGreaterThan(100)
    expect(byGroup(metrics)[0]?.note).toContain('lower cost')
    for (const proposal of [...metrics.slice(0, 6), ...metrics.slice(-2)]) {
      const id = proposal.topic?.kind === 'metric' ? proposal.topic.id : ''
      expect(asked.request.vocabulary.metric(id)).not.toBeNull()
      const { facts } = asked.read(asked.take(proposal))
      expect(facts.items.find(({ level }) => level === 'measure')?.measure?.metric).toBe(id)
    }
  })
})

describe('completion', () => {
  it('answers anywhere in any plan without an error, and only replaces text on the line of the cursor', () => {
    const requests = writtenPlans.map((plan) => aloneRequest(pathOf(plan), plan.text, 0))
    fc.assert(
      fc.property(fc.constantFrom(...requests), fc.double({ min: 0, max: 1, noNaN: true }), (request, part) => {
        const { text } = request.source
        const offset = Math.floor(part * text.length)
        for (const { span } of askWith({ ...request, offset }).proposals) {
          expect(span.start).toBeLessThanOrEqual(offset)
          expect(span.end).toBeGreaterThanOrEqual(offset)
          expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/)
        }
      }),
      { numRuns: 150 },
    )
  })
})
