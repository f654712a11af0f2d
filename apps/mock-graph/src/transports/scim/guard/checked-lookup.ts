import { type LookupAddress, type LookupAllOptions, lookup as resolveName } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** An address or a host that may not be called. Its message says why and what to do. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused'
}

type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Resolves a name for a connection, and gives it the very addresses that were checked. One that may not be dialled
 * refuses the name, whatever else it resolves to: what is dialled must not be left to chance.
 */
export function checkedLookup(
  refuse: (address: string) => string | null,
  resolve: Resolve = resolveName,
): LookupFunction {
  return (host, options, callback) => {
    const { family, hints } = options
    const asked: LookupAllOptions = {
      all: true,
      ...(family !== undefined && { family }),
      ...(hints !== undefined && { hints }),
    }
    resolve(host, asked, (error, addresses) => {
      const problem = error ? null : firstProblem(addresses, refuse)
      const [first] = addresses ?? []
      if (error || problem !== null || !first)
        callback(error ?? new TargetRefused(problem ?? `${host} has no address.`), '', 0)
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

const firstProblem = (addresses: readonly LookupAddress[], refuse: (address: string) => string | null) =>
  addresses.map(({ address }) => refuse(address)).find((found) => found !== null) ?? null
