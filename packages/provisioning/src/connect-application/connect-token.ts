import { isGuid } from '../object-id.js'
import { foreign, type PollToken, writeToken } from '../waiting/poll-token.js'
import { type ConnectRequest, checkConnectOptions } from './connect-application-options.js'
import type { Kept } from './progress-so-far.js'

/** What is asked and known, and since when: ids and names, and no secret. */
export type ConnectToken = { readonly startedAt: string; readonly asked: ConnectRequest; readonly kept: Kept }

export function writeConnectToken({ startedAt, asked, kept }: ConnectToken): string {
  const { servicePrincipalId, appId, applicationId, templateId, jobId, fresh, unsure, secrets } = kept
  const known = { servicePrincipalId, appId, applicationId, templateId, jobId, fresh, unsure, secrets }
  return writeToken({ kind: 'connectApplication', startedAt, asked, kept: known })
}

/** Throws a `TypeError` for a token that is damaged. */
export function readConnectToken({ startedAt, asked, kept }: PollToken): ConnectToken {
  try {
    checkConnectOptions(asked as ConnectRequest)
  } catch {
    throw foreign('it does not say what to connect')
  }
  if (!isKept(kept)) throw foreign('it does not say what is known')
  return { startedAt, asked: asked as ConnectRequest, kept: { ...kept } }
}

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null) return false
  const { servicePrincipalId, templateId, jobId } = kept as Record<string, unknown>
  const isText = (one: unknown) => one === undefined || (typeof one === 'string' && one !== '')
  return (
    (servicePrincipalId === undefined || isGuid(servicePrincipalId)) && isText(templateId) && isText(jobId)
  )
}
