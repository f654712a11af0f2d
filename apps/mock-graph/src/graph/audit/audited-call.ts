import type { Directory } from '../../directory/tenant/directory.js'
import type { Activity } from '../../domain/directory/audit-entry.js'
import type { Reply } from '../calls/graph-call.js'
import type { AddressedResource } from '../routing/find-resource.js'

/** A call that may change the directory, before it is carried out. */
export type AuditedCall = {
  readonly params: Readonly<Record<string, string>>
  readonly resource: AddressedResource | undefined
  readonly directory: Directory
  readonly query: URLSearchParams
  /** The body as it was sent. */
  readonly sent: unknown
}

/** What was done, and the ids of what it was done to. */
export type Done = { readonly activity: Activity; readonly targets: readonly string[] }

/**
 * Tells what a call does: asked before, since afterwards some of it is gone, and answered once it is done and has its
 * reply.
 */
export type Audit = (call: AuditedCall) => (reply: Reply) => readonly Done[]

/** The object of a reply, or one that is named in it. */
export function madeIn(reply: Reply, within?: string): Readonly<Record<string, unknown>> {
  const body = 'body' in reply ? reply.body : {}
  return (within === undefined ? body : (body[within] as Record<string, unknown> | undefined)) ?? {}
}
