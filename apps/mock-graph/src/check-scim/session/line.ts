import type { JsonObject } from '../../scim/json.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import type { Exchange, Header } from '../../synchronization/target/exchange.js'

/** The way to an endpoint. It never rejects: what went wrong stands in the exchange. */
export type ScimLine = {
  send(request: ScimRequest): Promise<Sent>
  /** Sends all at once, each over a connection of its own. */
  sendTogether(requests: readonly ScimRequest[]): Promise<readonly Sent[]>
}

/** A request that is over. */
export type Sent = {
  /** As it may be shown: without the token. */
  readonly exchange: Exchange
  /** Null when none came. */
  readonly answer: {
    readonly status: number
    readonly headers: readonly Header[]
    readonly body: string
  } | null
}

/** A whole answer. */
export type Reply = {
  readonly status: number
  readonly headers: readonly Header[]
  readonly text: string
  /** What the body holds as JSON; null where it is no object. */
  readonly body: JsonObject | null
  /** What the body is instead of an object, in words. */
  readonly problem: string | null
}

export const isSuccess = ({ status }: Pick<Reply, 'status'>): boolean => status >= 200 && status < 300
