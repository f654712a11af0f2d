import type { Directory } from '../../directory/tenant/directory.js'
import type { Principal } from '../../domain/directory/principal.js'
import type { StartedBy } from '../../domain/provisioning/job.js'
import type { Environment } from '../../domain/time/environment.js'
import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import type { Synchronizer } from '../../synchronization/job/synchronizer.js'
import type { AddressedResource } from '../routing/find-resource.js'
import type { Behaviour } from './behaviour.js'

/** What a request addresses, before anybody looks at its body. */
export type Asked = {
  /** Path parameters by their OpenAPI names, decoded: `servicePrincipal-id`, `directoryObject-id`, … */
  readonly params: Readonly<Record<string, string>>
  /** The addressed directory object, where there is one. */
  readonly resource: AddressedResource | undefined
  /** The caller's tenant, within the transaction of the call: what is put takes effect when it is answered, or not at all. */
  readonly directory: Directory
  /** Root of the API as the caller addressed it, such as `http://127.0.0.1:4010/v1.0`. */
  readonly root: string
}

/** One authorised request on its way to a handler. */
export type GraphCall<At = unknown, Body = unknown> = Asked & {
  /** What the address leads to. */
  readonly at: At
  /** The body, read and checked; `undefined` for an operation without one. */
  readonly body: Body
  readonly query: URLSearchParams
  readonly header: Call['header']
  readonly principal: Principal
  readonly environment: Environment
  readonly behaviour: Behaviour
  /** Moves the jobs of the directory. */
  readonly synchronizer: Synchronizer
  /** The request, and why it was allowed, for whoever keeps that. */
  readonly allowedBy: () => StartedBy
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
