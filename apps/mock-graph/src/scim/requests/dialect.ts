/** The PATCH that a target is sent: Entra's usual one, or the one that the flag in its address asks for. */
export type Dialect = 'default' | 'aadOptscim062020'

/** The dialect that the query of an address asks for. */
export const dialectOf = (address: URL): Dialect =>
  [...address.searchParams.keys()].some((name) => flags.includes(name.toLowerCase()))
    ? 'aadOptscim062020'
    : 'default'

/** The query of an address without the flags, which are for the service; empty for none. */
export function queryWithoutFlags(address: URL): string {
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isFlag(part))
  return kept.join('&')
}

// The second is the name of 2020, the third the one that asks for the old form.
const flags = ['aadoptscim062020', 'azureadscimpatch062020']
const isFlag = (part: string) =>
  [...flags, 'azureadscimpatch2017'].includes(part.split('=')[0]?.toLowerCase() ?? '')
