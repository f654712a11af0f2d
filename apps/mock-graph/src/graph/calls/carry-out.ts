import type { OperationId } from '../../generated/operations.js'
import type { AccessRequest } from '../../policy/decision.js'
import { checkBody } from '../bodies/check-body.js'
import { versionOf } from '../routing/version-differences.js'
import type { Asked, GraphCall, Reply } from './graph-call.js'
import type { Operation } from './operation.js'

/** A body, as it was sent or, where the decision depends on it, already read. */
export type Body = {
  readonly body: unknown
  readonly secrets?: AccessRequest['secrets']
  readonly isRead?: boolean
}

/** Reads the body before the decision, where that depends on it. */
export function readFirst({ asks, body }: Operation, sent: unknown, asked: Asked): Body | undefined {
  if (!asks || !body) return undefined
  const read = body(sent, { ...asked, at: undefined })
  return { body: read, isRead: true, ...asks(read) }
}

/** Does what an allowed caller asked for: checks the body, resolves the address, reads the body, and handles all that. */
export function carryOut(
  id: OperationId,
  { unchecked, resolve, body: read, handle }: Operation,
  { body: sent, isRead }: Body,
  call: Omit<GraphCall, 'at' | 'body'>,
): Reply | Promise<Reply> {
  if (!unchecked) checkBody(id, sent, versionOf(call.root))
  const at = resolve?.(call)
  const body = isRead || !read ? sent : read(sent, { ...call, at })
  return handle({ ...call, at, body })
}
