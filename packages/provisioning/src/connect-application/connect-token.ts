import { isGuid } from '../options/object-id.js'
import { foreign, type PollToken, writeToken } from '../waiting/poll-token.js'
import { type ConnectRequest, checkConnectOptions } from './connect-application-options.js'
import type { ResumableState } from './connect-state.js'

/** What is asked and known, and since when: ids and names, and no secret. */
export type ConnectToken = {
  readonly startedAt: string
  readonly asked: ConnectRequest
  readonly state: ResumableState
}

export function writeConnectToken({ startedAt, asked, state }: ConnectToken): string {
  const { servicePrincipalId, appId, applicationId, templateId, jobId, created, unconfirmed, secrets } = state
  const written = {
    servicePrincipalId,
    appId,
    applicationId,
    templateId,
    jobId,
    created,
    unconfirmed,
    secrets,
  }
  return writeToken({ kind: 'connectApplication', startedAt, asked, state: written })
}

/** Throws a `TypeError` for a token that is damaged. */
export function readConnectToken({ startedAt, asked, state }: PollToken): ConnectToken {
  try {
    checkConnectOptions(asked as ConnectRequest)
  } catch {
    throw foreign('it does not say what to connect')
  }
  if (!isResumable(state)) throw foreign('it does not say what is known')
  return { startedAt, asked: asked as ConnectRequest, state: { ...state } }
}

function isResumable(state: unknown): state is ResumableState {
  if (typeof state !== 'object' || state === null) return false
  const { servicePrincipalId, templateId, jobId } = state as Record<string, unknown>
  const isText = (one: unknown) => one === undefined || (typeof one === 'string' && one !== '')
  return (
    (servicePrincipalId === undefined || isGuid(servicePrincipalId)) && isText(templateId) && isText(jobId)
  )
}
