import type { Call } from '../../http/call.js'

/** One request to a sign-in endpoint. */
export type SignInExchange = {
  readonly call: Call
  /** As the caller addressed us, so that the answers lead back the same way. */
  readonly origin: string
  /** The first segment of the path: a tenant id, a verified domain, `common`, `organizations` or `consumers`. */
  readonly tenant: string
  /** What else the path holds, by the names in the table of endpoints. */
  readonly params: Readonly<Record<string, string>>
  /** The form body; empty for anything but a form. */
  readonly form: URLSearchParams
}
