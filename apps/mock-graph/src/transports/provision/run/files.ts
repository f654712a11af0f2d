import { constants } from 'node:fs'
import { access, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Seed } from '../../../directory/seed/seed.js'
import type { KeptExchange } from '../../../exchanges/kept-exchange.js'
import { renderHar } from '../../../exchanges/render-har.js'
import { renderTrace } from '../../../exchanges/render-trace.js'
import { explainFile } from '../../cli/options/explain-file.js'
import { CannotProvision } from './open-run.js'

/** Throws {@link CannotProvision} where no trace can be written, before anybody is provisioned for nothing. */
export const checkTrace = (path: string): Promise<void> =>
  orExplain(path, () => access(dirname(path), constants.W_OK))

/** Writes exchanges as an HTTP archive, or, where the name does not end in `.har`, as text. */
export async function writeTrace(path: string, exchanges: readonly KeptExchange[]): Promise<void> {
  const text = /\.har$/i.test(path)
    ? `${JSON.stringify(renderHar(exchanges), undefined, 2)}\n`
    : renderTrace(exchanges)
  await orExplain(path, () => writeFile(path, text))
}

/** Loaded only here: YAML need not be paid for by a run without a seed. */
export async function readSeed(path: string): Promise<Seed> {
  const { readSeedFile } = await import('../../../directory/seed-file/seed-file.js')
  return readSeedFile(path)
}

async function orExplain(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (cause) {
    throw new CannotProvision(explainFile(cause, `The file ${path} of --trace`, 'written'), { cause })
  }
}
