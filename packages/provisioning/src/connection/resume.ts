import { resumeConnecting } from '../connect-application/connect-application.js'
import type { ConnectProgress } from '../connect-application/connect-report.js'
import { type JobReference, referenceOf } from '../jobs/job-reference.js'
import { resumeMany } from '../jobs/on-demand/provision-many.js'
import { resumeDelete } from '../jobs/running/delete-and-wait.js'
import { resumeWait } from '../jobs/running/start-and-wait.js'
import { isGuid } from '../options/object-id.js'
import type { SecretValues } from '../secrets/secret-values.js'
import { foreign, type PollToken, readToken } from '../waiting/poll-token.js'
import type { Poller } from '../waiting/poller.js'
import type { PollerOptions } from '../waiting/poller-options.js'
import type { Connection } from './connection.js'

/** How to go on. */
export type ResumeOptions<Progress = unknown> = PollerOptions<Progress> & {
  /** The secrets of `connectApplication` again: no token holds them. */
  secrets?: SecretValues | undefined
}

type Resume = (connection: Connection, token: PollToken, options: ResumeOptions<never>) => unknown

const ofJob =
  <Progress>(
    goOn: (reference: JobReference, token: PollToken, options: PollerOptions<Progress>) => unknown,
  ): Resume =>
  (connection, token, options) =>
    goOn(jobOf(connection, token), token, options as PollerOptions<Progress>)

const kinds: Readonly<Record<string, Resume>> = {
  'job.start': ofJob(resumeWait),
  'job.restart': ofJob(resumeWait),
  'job.delete': ofJob(resumeDelete),
  'job.provisionOnDemand': ofJob(resumeMany),
  connectApplication: (connection, token, options) =>
    resumeConnecting(connection, token, options as ResumeOptions<ConnectProgress>),
}

/**
 * Goes on with the work of a poller from its token, in this process or another: with what was already done taken as
 * done. Sends nothing before it is awaited. Throws a `TypeError` for a token that is damaged or not of a poller.
 */
export function resume<T, Progress>(
  connection: Connection,
  token: string,
  options: ResumeOptions<Progress> = {},
): Poller<T, Progress> {
  const read = readToken(token)
  const goOn = Object.hasOwn(kinds, read.kind) ? kinds[read.kind] : undefined
  if (!goOn) throw foreign('it is about other work')
  return goOn(connection, read, options) as Poller<T, Progress>
}

/** The job of a token. Throws a `TypeError` when it names none. */
function jobOf(connection: Connection, { servicePrincipal, job }: PollToken): JobReference {
  if (typeof servicePrincipal !== 'string' || !isGuid(servicePrincipal)) {
    throw foreign('it names no service principal')
  }
  if (typeof job !== 'string' || job === '') throw foreign('it names no job')
  return referenceOf(connection, servicePrincipal, job)
}
