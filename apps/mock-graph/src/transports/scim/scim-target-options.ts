import type { Dialect } from '../../scim/requests/dialect.js'
import type { WireSettings } from '../../scim/requests/wire-settings.js'
import type { Exchange } from '../../synchronization/target/exchange.js'
import type { Connection } from '../../synchronization/target/target.js'

/** How a SCIM endpoint is provisioned. Defaults are choices where nobody wrote down what Entra does (decision 41). */
export type ScimTargetOptions = Partial<Omit<WireSettings, 'dialect'>> & {
  /**
   * Hosts that may be called though they are neither on this machine nor in a private network, such as
   * `scim.tailspin.example`. Microsoft's never are. Default: none.
   */
  readonly allowTargets?: readonly string[]
  /** Milliseconds until an answer has to be whole. Default 30 000. */
  readonly timeout?: number
  /** Bytes of an answer that are read at most. Default 10 000 000. */
  readonly maxAnswerBytes?: number
  /** Look-ups for somebody who cannot exist by each attribute that users are matched by, before an activity. Default 2. */
  readonly probes?: number
  /** When `/Groups` is probed, once: `always`, the default, though no groups are provisioned; where they are `mapped`; `never`. */
  readonly probeGroups?: 'always' | 'mapped' | 'never'
  /** Default: the one that the query of `BaseAddress` asks for. */
  readonly dialect?: Dialect
  /** Sends the flag in the query of `BaseAddress` on to the target, as the rest of the query is. Default false. */
  readonly forwardQuery?: boolean
  /** Gives the token where `SecretToken` is empty. Default: one of the fake's own issuer. */
  readonly issueToken?: (connection: Connection) => Promise<string>
  /** What is injected into a request, asked before it is sent. Default: what the fault rules of the fake say. */
  readonly disturb?: Connection['disturb']
  /** Told of each request that went out, when it is over, in all activities. */
  readonly onExchange?: (exchange: Exchange) => void
}

export type ScimTargetSettings = Required<
  Omit<ScimTargetOptions, 'dialect' | 'issueToken' | 'disturb' | 'onExchange'>
> &
  Pick<ScimTargetOptions, 'dialect' | 'issueToken' | 'disturb' | 'onExchange'>
