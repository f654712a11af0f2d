import type { Directory } from '../directory/directory.js'
import type { Environment } from '../domain/environment.js'
import type { Principal } from '../domain/principal.js'

/** One authorised request on its way to a handler. */
export type Exchange = {
  /** Path parameters by their OpenAPI names, decoded: `servicePrincipal-id`, `directoryObject-id`, … */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The parsed JSON body, or `undefined` for an operation without one. */
  readonly body: unknown
  readonly principal: Principal
  readonly directory: Directory
  readonly environment: Environment
  readonly behaviour: Behaviour
  /** Root of the API as the caller addressed it, such as `http://127.0.0.1:4010/v1.0`. */
  readonly root: string
}

/** What a handler answers; the renderer adds Graph's headers. */
export type Reply =
  | { readonly status: 204 }
  | { readonly status: 200 | 201; readonly body: Record<string, unknown> }
  | { readonly status: 200; readonly text: string }

export type Handler = (exchange: Exchange) => Reply | Promise<Reply>

/** Switches for behaviour of the real service that is contradictory or unknown; see docs/discoveries/assumptions.md. */
export type Behaviour = {
  /** Does `PUT secrets` replace the whole list or change only the keys it names? */
  readonly secretsPut: 'replace' | 'merge'
  /** What does a `PUT` of `*` for a masked secret do? */
  readonly maskedValue: 'store' | 'keep'
}
