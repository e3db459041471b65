/** A finding as it is drawn below the text, in positions of the text without drawings. */
export interface DrawnFinding {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly messageKey: string
  /** The whole message where the page gives it. */
  readonly message: string | null
}

/** One fence of an example. */
export interface PageFile {
  readonly path: string
  readonly language: 'markdown' | 'yaml' | 'json'
  readonly text: string
  readonly findings: readonly DrawnFinding[]
  readonly settings: Readonly<Record<string, string>>
  /** Line of the page on which the fence opens, from 1. */
  readonly line: number
}

export interface PageExample {
  readonly kind: 'Invalid' | 'Valid'
  readonly caption: string
  readonly files: readonly PageFile[]
  readonly fixed: readonly PageFile[]
  readonly line: number
}

export interface RulePage {
  readonly title: string
  readonly sections: readonly string[]
  readonly examples: readonly PageExample[]
  /** The one language in which the rule can speak; null when it speaks in both. */
  readonly only: 'markdown' | 'yaml' | null
}

const languages: Readonly<Record<string, PageFile['language']>> = {
  md: 'markdown',
  yaml: 'yaml',
  json: 'json',
}

const extensions = { markdown: 'md', yaml: 'yaml', json: 'json' } as const

/** Reads a rule's page. Throws on a page that does not keep the format: that is a mistake of whoever writes it. */
export function parsePage(text: string): RulePage {
  const lines = text.split('\n')
  const sections: string[] = []
  const examples: { kind: 'Invalid' | 'Valid'; caption: string; files: PageFile[]; fixed: PageFile[]; line: number }[] =
    []
  let fixed = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const fence = /^(`{3,})(.*)$/.exec(line)
    if (fence !== null) {
      const end = lines.indexOf(fence[1] ?? '', index + 1)
      if (end === -1) throw new Error(`line ${index + 1}: the fence is never closed`)
      const example = examples.at(-1)
      if (example !== undefined && sections.at(-1) === 'Examples') {
        const file = parseFile(fence[2] ?? '', lines.slice(index + 1, end), index + 1)
        ;(fixed ? example.fixed : example.files).push(file)
      }
      index = end
      continue
    }
    const heading = /^(#{2,3}) (.*)$/.exec(line)
    if (heading === null) continue
    if (heading[1] === '##') sections.push(heading[2] ?? '')
    else {
      const parts = /^(Invalid|Valid|Fixed)(?:: (.*))?$/.exec(heading[2] ?? '')
      if (parts === null) throw new Error(`line ${index + 1}: expected Invalid, Valid or Fixed, found ${heading[2]}`)
      fixed = parts[1] === 'Fixed'
      if (!fixed) {
        const kind = parts[1] === 'Invalid' ? 'Invalid' : 'Valid'
        examples.push({ kind, caption: parts[2] ?? '', files: [], fixed: [], line: index + 1 })
      } else if (examples.at(-1)?.kind !== 'Invalid') {
        throw new Error(`line ${index + 1}: Fixed belongs below an Invalid example`)
      }
    }
  }
  const only = /<!-- only: (\w+) -->/.exec(text)?.[1]
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    sections,
    examples,
    only: only === 'markdown' || only === 'yaml' ? only : null,
  }
}

function parseFile(info: string, lines: readonly string[], line: number): PageFile {
  const word = /^\w*/.exec(info)?.[0] ?? ''
  const language = languages[word]
  if (language === undefined)
    throw new Error(`line ${line}: expected md, yaml or json behind the fence, found "${word}"`)
  const settings = parseSettings(info.slice(word.length))
  const kept: string[] = []
  const findings: DrawnFinding[] = []
  lines.forEach((text, index) => {
    const more = /^%% = (.*)$/.exec(text)
    const drawn = more === null ? parseDrawing(text, kept.length - 1) : null
    if (drawn !== null) findings.push(drawn)
    else if (more === null) kept.push(text)
    else {
      const last = findings.pop()
      if (last === undefined) throw new Error(`line ${line + index + 1}: a message without a drawing above it`)
      findings.push({ ...last, message: [last.message, more[1]].filter((part) => part !== null).join(' ') })
    }
  })
  const path = settings.file ?? `plan.${extensions[language]}`
  return { path, language, text: `${kept.join('\n')}\n`, findings, settings, line }
}

/** Reads `%%   ^^^^ key`, `^^ %% key` or `%%   | key`; null when the line draws nothing. */
function parseDrawing(text: string, line: number): DrawnFinding | null {
  const match = /^%%\s*(\^+|\|) (\S+)$/.exec(text) ?? /^ ?(\^+|\|) %% (\S+)$/.exec(text)
  if (match === null) {
    if (text.startsWith('%%')) throw new Error(`not a drawing: ${text}`)
    return null
  }
  const marks = match[1] ?? ''
  const start = text.indexOf(marks)
  return { line, start, end: marks === '|' ? start : start + marks.length, messageKey: match[2] ?? '', message: null }
}

function parseSettings(info: string): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {}
  for (const match of info.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|(\{[^}]*\})|(\S+))/gu)) {
    settings[match[1] ?? ''] = match[2] ?? match[3] ?? match[4] ?? ''
  }
  return settings
}
