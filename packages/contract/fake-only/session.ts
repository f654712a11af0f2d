import { callerNamed, target } from '../connections/callers.js'
import type { FakeConnection } from '../connections/connection.js'
import { tokenOf } from '../connections/token-endpoint-credential.js'
import { type Calls, callOver } from '../src/call-over.js'

/** What tests of a fake may use: who calls is one of the default seed. */
export type FakeSession = {
  connection(): FakeConnection
  /** A new sign-in. */
  as(callerName: string): SignedIn
}

/** One sign-in of one caller over a connection. */
export type SignedIn = Calls & { token(): Promise<string> }

/** What `GET` of a decision or of the journal tells, so far as it is read here. */
export type ToldDecision = {
  readonly effect: 'allow' | 'deny' | 'none'
  readonly reason?: string
  readonly remedies: readonly { readonly summary: string; readonly apply?: string }[]
}

/** Signs in anew: a token carries what was granted when it was issued. */
export function openSession(connection: FakeConnection, callerName: string): SignedIn {
  const credential = connection.credentialFor(callerNamed(callerName))
  const token = () => tokenOf(credential)
  return { ...callOver({ ...connection, token }), token }
}

export const secretsPath = `/servicePrincipals/${target.id}/synchronization/secrets`

export const secretsOf = ({ provisioning }: SignedIn) => provisioning.servicePrincipal(target.id).secrets

/** What the fake tells of a decision, as a program would ask for it. */
export async function readDecision(
  { fetch }: FakeConnection,
  url: string | null | undefined,
): Promise<ToldDecision> {
  if (!url) throw new Error('The answer named no explanation.')
  return (await fetch(new Request(url))).json()
}
