import type { Socket } from 'node:net'

/** Where a running fake listens. */
export type FakeAddress = { readonly host: string; readonly port: number }

/**
 * The URL of the preload with that of the fake in it: what starts programs may withhold variables from them, as turbo
 * does, and leave them `NODE_OPTIONS`.
 */
export function nameFake(preload: string, fake: string): string {
  const named = new URL(preload)
  named.searchParams.set('fake', fake)
  return named.href
}

/** The fake that the URL of the preload names, if it names one. */
export const readNamedFake = (preload: string): string | null => new URL(preload).searchParams.get('fake')

/** The address in a URL such as `http://127.0.0.1:4010`. Throws a sentence when it is none. */
export function readFakeAddress(url: string): FakeAddress {
  const place = URL.parse(url)
  if (!place || !/^https?:$/.test(place.protocol)) {
    throw new Error(
      `MOCK_GRAPH_URL takes the URL of a running fake, such as http://127.0.0.1:4010; it was given ${url}.`,
    )
  }
  return {
    host: place.hostname.replace(/^\[|\]$/g, ''),
    port: Number(place.port || (place.protocol === 'https:' ? 443 : 80)),
  }
}

/** A fake that connections are led to, and what is known of this process's sockets. */
export type ReachedFake = {
  readonly host: string
  /** Where it listens; undefined as long as it does not. */
  readonly port: number | undefined
  /** Makes it listen, and resolves with the port. */
  start(): Promise<number>
  /** Sockets that were told to connect to the fake. */
  readonly dialled: { add(socket: object): unknown; has(socket: object): boolean }
  /** Sockets that another proxy was asked to make a tunnel of, and the host of the real service it leads to. */
  readonly tunnels: WeakMap<object, string>
}

/** A fake that listens already. */
export const runningFake = ({ host, port }: FakeAddress): ReachedFake => ({
  host,
  port,
  start: async () => port,
  dialled: new WeakSet(),
  tunnels: new WeakMap(),
})

/** Whether the other end of a socket is the fake. */
export function isAtFake(socket: object, { host, port, dialled }: ReachedFake): boolean {
  if (dialled.has(socket)) return true
  const { remoteAddress, remotePort } = socket as Partial<Pick<Socket, 'remoteAddress' | 'remotePort'>>
  return port !== undefined && remotePort === port && remoteAddress?.replace(/^::ffff:/, '') === host
}
