import { resolve } from 'node:path'
import { UsageError } from './usage-error.js'

/** Throws {@link UsageError} where what is written would take the place of what is read. */
export function refuseSameFile(
  [option, written]: readonly [option: string, path: string | undefined],
  read: Readonly<Record<string, string | undefined>>,
): void {
  if (written === undefined) return
  for (const [name, path] of Object.entries(read))
    if (path !== undefined && resolve(path) === resolve(written))
      throw new UsageError(`--${option} would overwrite the file of --${name}: name another.`)
}
