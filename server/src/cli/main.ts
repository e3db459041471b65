import { Command, CommanderError } from 'commander'
import type { ExitStatus } from './exit-status.ts'
import { programVersion } from './package-files.ts'
import { ignoreBrokenPipes } from './terminal.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'

/** Gathers the values of an option that may be given several times. */
const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Sets the exit status that a command came to; wrong usage goes to standard error with a way to help. */
function finish(command: Command, result: ExitStatus | UsageProblem): void {
  if (isUsageProblem(result)) command.error(`error: ${result.usage}`)
  else process.exitCode = result
}

function addCommonOptions(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration for all files')
    .option('--no-config', 'use no configuration')
    .option('--preset <name>', 'the set of rules: recommended, strict or cascade-only')
    .option('--rule <id=severity>', 'set a rule to off, info, warning or error (repeatable)', gather)
    .option('--profile <name>', 'how the plans are built: cascade, okr, channel, kpi or template')
    .option('--today <date>', 'the day to check on, as 2026-11-21')
    .option('--stdin-filename <path>', 'the name of the text on standard input')
}

function addLint(program: Command): void {
  const command = program
    .command('lint [path...]')
    .description('judge plans: files, folders, or - for standard input; the working directory by default')
    .option(
      '--format <format[=file]>',
      'text, compact, json, sarif or github; with a file as in json=report.json (repeatable)',
      gather,
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this')
    .option('--fail-on <severity>', 'the lowest severity that fails: error, warning or info')
    .option('--quiet', 'report errors only')
    .option('--fix', 'apply the safe fixes, and report what is left')
    .option('--fix-suggested', 'apply also those suggested fixes that leave no choice')
    .option('--suppress <rule>', 'write a comment above every finding of a rule; with --reason')
    .option('--reason <text>', 'why the findings are left for now')
    .option('--until <date>', 'the last day on which the comments hold, as 2027-03-01')
    .option('--diff', 'show the edits in place of the report, and write nothing')
  addCommonOptions(command).action(async (paths: readonly string[], options: object) => {
    const { lint } = await import('./lint.ts')
    finish(command, await lint(paths, options))
  })
}

function addGraph(program: Command): void {
  const command = program
    .command('graph [path...]')
    .description('show the cascade of plans as data or as a drawing')
    .option(
      '--format <format[=file]>',
      'json, mermaid, dot, svg or html; with a file as in svg=cascade.svg (repeatable)',
      gather,
    )
  addCommonOptions(command).action(async (paths: readonly string[], options: object) => {
    const { graph } = await import('./graph.ts')
    finish(command, await graph(paths, options))
  })
}

function addReport(program: Command): void {
  const command = program
    .command('report [path...]')
    .description('sum plans up in figures: how connected, measured and owned they are')
    .option('--format <format[=file]>', 'text, markdown, html, json or csv; with a file as in html=report.html', gather)
    .option('--min <figure=percent>', 'fail below this, as in connected=90 (repeatable)', gather)
  addCommonOptions(command).action(async (paths: readonly string[], options: object) => {
    const { report } = await import('./report.ts')
    finish(command, await report(paths, options))
  })
}

function addRuleCommands(program: Command): void {
  const explaining = program
    .command('explain <rule>')
    .description('show the page of a rule: what, why and how to mend it')
    .action(async (rule: string) => {
      const { explain } = await import('./explain.ts')
      finish(explaining, await explain(rule))
    })
  const listing = program
    .command('rules')
    .description('list all rules')
    .option('--format <format[=file]>', 'text or json', gather)
    .action(async (options: object) => {
      const { rules } = await import('./rules.ts')
      finish(listing, await rules(options))
    })
  const testing = listing
    .command('test')
    .description('run the examples of your own rules (customRules of the configuration)')
    .option('--config <file>', 'the configuration; the nearest by default')
    .option('--format <format[=file]>', 'text or json', gather)
    .option('--today <date>', 'the day to check on, as 2026-11-21')
    .exitOverride()
    .action(async () => {
      const { rulesTest } = await import('./rules-test.ts')
      // Of options that both commands know, the parser gives the outer command what stands before `test`.
      finish(testing, await rulesTest(testing.optsWithGlobals()))
    })
}

function addPlanCommands(program: Command): void {
  const asking = program
    .command('why <file:line>')
    .description('tell what was read at a line of a plan, and why')
    .option('--format <format[=file]>', 'text or json', gather)
  addCommonOptions(asking).action(async (place: string, options: object) => {
    const { why } = await import('./why.ts')
    finish(asking, await why(place, options))
  })
  const converting = program
    .command('convert <file>')
    .description('write a plan in the reference form, nothing lost; - for standard input')
    .option('--to <form>', 'md or yaml')
    .option('--output <file>', 'the file to write; standard output by default')
  addCommonOptions(converting).action(async (file: string, options: object) => {
    const { convert } = await import('./convert.ts')
    finish(converting, await convert(file, options))
  })
  const formatting = program
    .command('format <path...>')
    .description('tidy plans in place: columns of tables, references, the order of labels; - for standard input')
    .option('--check', 'name the files that are not tidy and fail, and write nothing')
    .option('--diff', 'show what would change, and write nothing')
  addCommonOptions(formatting).action(async (paths: readonly string[], options: object) => {
    const { formatFiles } = await import('./format.ts')
    finish(formatting, await formatFiles(paths, options))
  })
}

function addSetupCommands(program: Command): void {
  const making = program
    .command('new <form>')
    .description('write a plan to fill in, as md or yaml')
    .option('--today <date>', 'the day before the plan, as 2026-11-21')
    .action(async (form: string, options: object) => {
      const { newPlanCommand } = await import('./new-plan.ts')
      finish(making, newPlanCommand(form, options))
    })
  const telling = program
    .command('config <file>')
    .description('tell which configuration holds for a file, and where each value comes from')
    .option('--format <format[=file]>', 'text or json', gather)
  addCommonOptions(telling).action(async (file: string, options: object) => {
    const { config } = await import('./config.ts')
    finish(telling, await config(file, options))
  })
}

function addServer(program: Command): void {
  const command = program
    .command('lsp')
    .description('run the language server for editors')
    .option('--stdio', 'talk over standard input and output')
    // Editors add flags of their own, such as `--clientProcessId`.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (options: { readonly stdio?: boolean }) => {
      if (options.stdio !== true)
        command.error('error: The language server talks over standard input and output: add --stdio.')
      const { startServer } = await import('../lsp/node.ts')
      startServer()
    })
}

function createProgram(): Command {
  const program = new Command('throughline')
    .description('The linter for social strategy plans: shows where the line from tactic to vision breaks.')
    .version(programVersion())
    .showHelpAfterError('(throughline --help shows how it is used)')
    .exitOverride()
  addLint(program)
  addGraph(program)
  addReport(program)
  addRuleCommands(program)
  addPlanCommands(program)
  addSetupCommands(program)
  addServer(program)
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(throughline ${command.name()} --help shows how it is used)`)
  return program
}

async function main(): Promise<void> {
  ignoreBrokenPipes()
  try {
    await createProgram().parseAsync()
  } catch (error) {
    // The parser has said what was wrong by now. Help and version are no failure; all else is wrong usage.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else throw error
  }
}

await main()
