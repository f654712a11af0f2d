import type { Directory } from '../directory/directory.js'
import type { Environment } from '../domain/environment.js'
import type { Principal } from '../domain/principal.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import type { Synchronizer } from '../synchronization/synchronizer.js'

/** One authorised request on its way to a handler. */
export type Exchange = {
  /** Path parameters by their OpenAPI names, decoded: `servicePrincipal-id`, `directoryObject-id`, … */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly header: Call['header']
  /** The parsed JSON body, or `undefined` for an operation without one. */
  readonly body: unknown
  readonly principal: Principal
  readonly directory: Directory
  readonly environment: Environment
  readonly behaviour: Behaviour
  /** Moves the jobs of the directory. */
  readonly synchronizer: Synchronizer
  /** Root of the API as the caller addressed it, such as `http://127.0.0.1:4010/v1.0`. */
  readonly root: string
  /** Sends another request to Graph, through everything that one from outside goes through. */
  readonly dispatch: (call: Call) => Promise<Answer>
}

/** What a handler answers; the renderer adds Graph's headers. */
export type Reply =
  | { readonly status: 204 }
  | { readonly status: 202; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: 200 | 201; readonly body: Record<string, unknown> }
  /** `type` is its media type, `text/plain` unless told. */
  | { readonly status: 200; readonly text: string; readonly type?: string }
  | { readonly status: 200; readonly bytes: Uint8Array<ArrayBuffer> }

export type Handler = (exchange: Exchange) => Reply | Promise<Reply>

/** The behaviour a fake has unless told otherwise. */
export const defaultBehaviour: Behaviour = {
  secretsPut: 'replace',
  maskedValue: 'store',
  newJobStatus: 'NotConfigured',
  newJobInterval: 'PT40M',
  onDemandResult: 'list',
}

/** Switches for behaviour of the real service that is contradictory or unknown; see docs/discoveries/assumptions.md. */
export type Behaviour = {
  /** Does `PUT secrets` replace the whole list or change only the keys it names? */
  readonly secretsPut: 'replace' | 'merge'
  /** What does a `PUT` of `*` for a masked secret do? */
  readonly maskedValue: 'store' | 'keep'
  /** The status code of a job that nobody has started. */
  readonly newJobStatus: 'NotConfigured' | 'Paused'
  /** The interval of a job that nobody has started; from then on it is PT40M. */
  readonly newJobInterval: 'PT40M' | 'P10675199DT2H48M5.4775807S'
  /** Which of the two documented answers does `provisionOnDemand` give: a name and a list, or two objects? */
  readonly onDemandResult: 'list' | 'objects'
}
