import { randomUUID } from 'node:crypto'
import type { Report } from '../../check-scim/report/check-report.js'
import { runChecks } from '../../check-scim/run-checks.js'
import type { Schema } from '../../domain/provisioning/schema.js'
import { scim } from '../../gallery/scim.js'
import type { Dialect } from '../../scim/requests/dialect.js'
import { readAddress } from '../scim/target-address.js'
import { openLine } from './open-line.js'

export type CheckScimOptions = {
  /** Where the endpoint is, such as `http://localhost:3000/scim`. A flag in its query chooses the dialect. */
  readonly target: string
  readonly token: string
  /** The schema of a job, whose mappings are tried. Default: that of the gallery's template `scim`. */
  readonly schema?: Schema | undefined
  /** Default: what the query of the address asks for, else `both`. */
  readonly dialect?: Dialect | 'both' | undefined
  /** Hosts that may be called though they are neither on this machine nor in a private network. Default: none. */
  readonly allowTargets?: readonly string[] | undefined
  /** Milliseconds until an answer has to be whole. Default 30 000. */
  readonly timeout?: number | undefined
  /** Pairs of concurrent requests where two are sent at once. Default 20. */
  readonly rounds?: number | undefined
  /** Ends the checks; what was made is cleaned up all the same. */
  readonly signal?: AbortSignal | undefined
  /** Told when a check begins: its title, its place among how many, and the dialect. */
  readonly onCheck?: ((title: string, place: number, of: number, dialect: Dialect) => void) | undefined
}

/**
 * Checks a SCIM 2.0 endpoint as Entra's provisioning would use it, with objects of its own that it removes at the end.
 * Throws a `TypeError` for an address that is none and a schema that maps no users.
 *
 * @example
 * const report = await checkScim({ target: 'http://localhost:3000/scim', token: 'a-token' })
 * expect(failedChecks(report)).toEqual([])
 */
export async function checkScim(options: CheckScimOptions): Promise<Report> {
  const address = readAddress(options.target, false)
  if ('problem' in address) throw new TypeError(address.problem)
  const chosen = options.dialect ?? (address.dialect === 'default' ? 'both' : address.dialect)
  const line = openLine({
    address,
    token: options.token,
    allowTargets: options.allowTargets ?? [],
    timeout: options.timeout ?? 30_000,
    signal: options.signal,
    now: Date.now,
    newId: randomUUID,
  })
  try {
    return await runChecks(line, {
      schema: options.schema ?? scim.schema,
      dialects: chosen === 'both' ? ['default', 'aadOptscim062020'] : [chosen],
      rounds: options.rounds ?? 20,
      target: `${address.url.origin}${address.path}`,
      now: () => new Date(),
      newId: randomUUID,
      signal: options.signal,
      onCheck: ({ title }, dialect, place, of) => options.onCheck?.(title, place, of, dialect),
    })
  } finally {
    line.close()
  }
}

/** Ids of the checks that failed, in any dialect. */
export const failedChecks = ({ columns }: Pick<Report, 'columns'>): readonly string[] => [
  ...new Set(
    columns.flatMap(({ results }) => results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)),
  ),
]
