import { readFile, writeFile } from 'node:fs/promises'
import type { Seed } from '../../../directory/seed/seed.js'
import type { KeptExchange } from '../../../exchanges/kept-exchange.js'
import { renderHar } from '../../../exchanges/render-har.js'
import { renderTrace } from '../../../exchanges/render-trace.js'
import { readVersion } from '../../cli/options/help.js'
import { CannotProvision } from './open-run.js'

/** Writes exchanges as an HTTP archive, or, where the name does not end in `.har`, as text. */
export async function writeTrace(path: string, exchanges: readonly KeptExchange[]): Promise<void> {
  const text = /\.har$/i.test(path)
    ? `${JSON.stringify(renderHar(exchanges, readVersion()), undefined, 2)}\n`
    : renderTrace(exchanges)
  await orExplain('trace', path, 'written', () => writeFile(path, text))
}

/** Loaded only here: YAML need not be paid for by a run without a seed. */
export async function readSeed(path: string): Promise<Seed> {
  const { readSeedFile } = await import('../../../directory/seed-file/seed-file.js')
  return readSeedFile(path)
}

/** Reads the schema of a job. Throws {@link CannotProvision} for what is no JSON. */
export async function readSchema(path: string): Promise<unknown> {
  const text = await orExplain('schema', path, 'read', () => readFile(path, 'utf8'))
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const message = `${path} is not JSON: --schema takes what GET …/synchronization/jobs/{id}/schema answers.`
    throw new CannotProvision(message, { cause })
  }
}

async function orExplain<T>(what: string, path: string, done: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new CannotProvision(`The file ${path} of --${what} cannot be ${done} (${code}).`, { cause })
  }
}
