import type { Origin, PlanReason, ResolvedConfiguration } from '../config/resolved.ts'

/** What a configuration looks like for one file: paths are shown as `shown` makes them. */
export interface ConfigurationText {
  readonly path: string
  readonly resolved: ResolvedConfiguration
  shown(path: string): string
  /** What goes before files here: `the command line`, `the settings of the editor`. */
  readonly flags: string
}

const reasons: Readonly<Record<PlanReason, string>> = {
  configuration: 'A plan, because the configuration names it under “plans”.',
  ignored: 'No plan, because the configuration names it under “ignore”.',
  content: 'A plan if its content says so; nothing in the configuration names it.',
  'detection-off': 'No plan, because only files that the configuration names are plans (detect: never).',
}

function originText(origin: Origin, { shown, flags }: ConfigurationText): string {
  switch (origin.kind) {
    case 'flag':
      return flags
    case 'file':
      return origin.override ? `${shown(origin.path)}, in an override` : shown(origin.path)
    case 'preset':
      return `preset ${origin.name}`
    case 'own-rule':
      return 'a rule of your own'
    case 'default':
      return 'the default'
  }
}

/** Which configuration holds for a file, and where each of its values comes from, as plain text. */
export function configurationText(source: ConfigurationText): string {
  const { resolved, shown } = source
  const [file, ...extended] = resolved.files
  const from = (origin: Origin): string => `(${originText(origin, source)})`
  const { parent, profile, fiscalYearStart, language } = resolved.values
  const rules = resolved.rules.map(({ id, value, options, origin }) => {
    const set = Object.keys(options).length === 0 ? '' : ` ${JSON.stringify(options)}`
    return `  ${id.padEnd(30)} ${value.padEnd(8)}${set} ${from(origin)}`
  })
  const lines = [
    shown(source.path),
    '',
    file === undefined ? 'No configuration file was found; the defaults hold.' : `Configuration: ${shown(file)}`,
    ...extended.map((path) => `  extends ${shown(path)}`),
    reasons[resolved.plan],
    '',
    `preset           ${resolved.preset.value} ${from(resolved.preset.origin)}`,
    `profile          ${profile.value ?? 'by its content'} ${from(profile.origin)}`,
    `parent           ${parent.value === null ? 'as the plan says' : shown(parent.value)} ${from(parent.origin)}`,
    `language         ${language.value ?? 'by its content'} ${from(language.origin)}`,
    `fiscalYearStart  ${fiscalYearStart.value} ${from(fiscalYearStart.origin)}`,
    '',
    'rules',
    ...rules,
  ]
  return `${lines.join('\n')}\n`
}
