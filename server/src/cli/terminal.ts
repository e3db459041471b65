import { createStyle, plainStyle, type Style } from '../report/style.ts'

/** What the environment says about colours and links on a stream. */
export function styleFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv = process.env): Style {
  const { NO_COLOR, FORCE_COLOR, TERM, CI } = environment
  if (NO_COLOR !== undefined && NO_COLOR !== '') return plainStyle
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (!forced && (FORCE_COLOR !== undefined || !stream.isTTY || TERM === 'dumb')) return plainStyle
  // A build's log shows colours, but a link's address would stand in it as rubbish.
  return createStyle({
    colours: true,
    links: stream.isTTY === true && CI === undefined && showsLinks(environment),
    width: stream.isTTY === true ? stream.columns : null,
  })
}

/** Terminals that are known to take links; others would show their codes. */
function showsLinks({ TERM_PROGRAM, WT_SESSION, VTE_VERSION, TERM }: NodeJS.ProcessEnv): boolean {
  if (WT_SESSION !== undefined || Number(VTE_VERSION ?? 0) >= 5000) return true
  if (['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper'].includes(TERM_PROGRAM ?? '')) return true
  return TERM === 'xterm-kitty' || TERM === 'alacritty'
}

/** A reader that closes the pipe early (`| head`) has seen enough: no message, and the status stays what it is. */
export function ignoreBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
