import type { Seed } from '../../../directory/seed/seed.js'
import type { KeptExchange } from '../../../exchanges/kept-exchange.js'
import { renderHar } from '../../../exchanges/render-har.js'
import { renderTrace } from '../../../exchanges/render-trace.js'
import { writeOutput } from '../../cli/output/output-file.js'

/** Writes exchanges as an HTTP archive, or, where the name does not end in `.har`, as text. Throws `CannotWrite`. */
export async function writeTrace(path: string, exchanges: readonly KeptExchange[]): Promise<void> {
  const text = /\.har$/i.test(path)
    ? `${JSON.stringify(renderHar(exchanges), undefined, 2)}\n`
    : renderTrace(exchanges)
  await writeOutput('trace', path, text)
}

/** Loaded only here: YAML need not be paid for by a run without a seed. */
export async function readSeed(path: string): Promise<Seed> {
  const { readSeedFile } = await import('../../../directory/seed-file/seed-file.js')
  return readSeedFile(path)
}
