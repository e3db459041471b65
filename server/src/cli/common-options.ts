import { resolve } from 'node:path'
import type { WorkspaceRequest } from '../config/discover.ts'
import { presetNames, settingSeverities } from '../config/schema.ts'
import type { SettingFlags } from '../config/settings.ts'
import { decodeText } from '../host/decode.ts'
import { profiles } from '../model/plan.ts'
import { resolvePath, toSlashes } from '../text/paths.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

/** Options that every command has that reads plans, as the parser gives them. */
export interface CommonOptions {
  /** False for `--no-config`. */
  readonly config?: string | false
  readonly preset?: string
  readonly rule?: readonly string[]
  readonly profile?: string
  readonly today?: string
  readonly stdinFilename?: string
}

/** The working directory as documents are named. */
export const workingDirectory = (): string => toSlashes(process.cwd())

/** The flags that settings depend on, or what is wrong with them. */
export function settingFlags(options: CommonOptions, ruleIds: readonly string[]): SettingFlags | UsageProblem {
  const preset = options.preset === undefined ? null : oneOf('preset', presetNames, options.preset)
  if (isUsageProblem(preset)) return preset
  const profile = options.profile === undefined ? null : oneOf('profile', profiles, options.profile)
  if (isUsageProblem(profile)) return profile
  const rules: SettingFlags['rules'][number][] = []
  for (const written of options.rule ?? []) {
    const setting = ruleFlag(written, ruleIds)
    if (isUsageProblem(setting)) return setting
    rules.push(setting)
  }
  const config = typeof options.config === 'string' ? toSlashes(options.config) : null
  return { config, noConfig: options.config === false, preset, rules, profile }
}

function ruleFlag(written: string, ruleIds: readonly string[]): SettingFlags['rules'][number] | UsageProblem {
  const at = written.indexOf('=')
  if (at < 0) return { usage: `--rule takes a rule and a severity: --rule ${written}=warning` }
  const name = written.slice(0, at)
  // Rules of the user's own are known only when the configuration is read; their ids bear a slash.
  const id = name.includes('/') ? name : oneOf('rule', ruleIds, name)
  if (isUsageProblem(id)) return id
  const severity = oneOf('severity', settingSeverities, written.slice(at + 1))
  return isUsageProblem(severity) ? severity : [id, severity]
}

/** The day to check on, or what is wrong with it. */
export function dayOption(written: string | undefined, today: string): string | UsageProblem {
  if (written === undefined) return today
  const moment = new Date(`${written}T00:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(moment.getTime())
  // Dates roll over by themselves: 2026-02-30 would quietly become the second of March.
  if (isDay && moment.toISOString().startsWith(written)) return written
  return { usage: `--today takes a day such as 2026-11-21, not "${written}".` }
}

/** Files, folders and standard input as asked for on the command line. */
export async function workspaceRequest(
  paths: readonly string[],
  options: CommonOptions,
  flags: SettingFlags,
): Promise<WorkspaceRequest | UsageProblem> {
  const root = workingDirectory()
  const files = paths.filter((path) => path !== '-').map((path) => toSlashes(resolve(path)))
  const fromStdin = files.length < paths.length
  if (!fromStdin) {
    if (options.stdinFilename !== undefined)
      return { usage: '--stdin-filename names the text of standard input: give "-" as a path too.' }
    return { root, paths: files, flags, stdin: null }
  }
  const content = decodeText(await standardInput())
  if (!content.ok) return { usage: `Standard input cannot be read. ${content.message}` }
  const path = resolvePath(root, toSlashes(options.stdinFilename ?? 'stdin.md'))
  return { root, paths: files, flags, stdin: { path, text: content.text } }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
