import { randomBytes } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { FixedDocument } from './apply-fixes.ts'

/** Replaces a file at one stroke, with its permissions; gives what went wrong, or null. */
export async function replaceFile({ path, before, after }: FixedDocument): Promise<string | null> {
  try {
    // Behind a symbolic link it is the file that changes, not the link.
    const target = await realpath(path)
    if ((await readFile(target, 'utf8')) !== before)
      return 'It was changed by someone else in the meantime, and is left as it is.'
    const { mode } = await stat(target)
    const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`
    try {
      await writeFile(draft, after, { flag: 'wx', mode })
      // The process's mask may have taken permissions away.
      await chmod(draft, mode)
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    return null
  } catch (error) {
    return `It cannot be written (${error instanceof Error ? error.message : String(error)}).`
  }
}
