/** A SCIM server of somebody else, running on loopback. */
export type Peer = {
  /** Where its `Users` and `Groups` stand. */
  readonly url: string
  readonly token: string
  stop(): Promise<void>
}

/** One that can be started, as its package comes. */
export type PeerServer = {
  readonly name: string
  /** The packages that answer. */
  readonly packages: readonly string[]
  /** Where it keeps what it is given. */
  readonly store: string
  start(): Promise<Peer>
}

/** The bearer token that every peer takes. */
export const token = 'peer-token-of-a-test'
