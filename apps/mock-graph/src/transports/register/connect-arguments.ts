import type { ConnectionOptions } from 'node:tls'

export type ConnectArguments = {
  readonly options: ConnectionOptions
  readonly listener: readonly unknown[]
}

/** What `net.connect`, `tls.connect` and `socket.connect` were asked for, whichever of their forms was used. */
export function readConnectArguments(given: readonly unknown[]): ConnectArguments {
  // Node passes on arguments that it has read before as one array.
  const list: readonly unknown[] = Array.isArray(given[0]) ? given[0] : given
  const [first, second] = list
  const positional =
    typeof first === 'object'
      ? {}
      : { port: Number(first), ...(typeof second === 'string' && { host: second }) }
  const objects = list.filter((value) => typeof value === 'object' && value !== null)
  return {
    options: Object.assign(positional, ...objects),
    listener: list.filter((value) => typeof value === 'function').slice(0, 1),
  }
}
