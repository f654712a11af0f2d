import type { GraphSyncClient } from '@graph-sync/client'
import { ConnectApplicationError } from './connect-application/connect-application-error.js'
import {
  type ConnectApplicationOptions,
  checkConnectOptions,
} from './connect-application/connect-application-options.js'
import { describePermissions } from './connect-application/describe-permissions.js'
import { connectOperations, type StepName } from './connect-application/operations.js'
import type { Known } from './connect-application/progress-so-far.js'
import type { ConnectProgress, ConnectReport, StepReport } from './connect-application/report.js'
import { readResumeToken, writeResumeToken } from './connect-application/resume-token.js'
import type { Run } from './connect-application/run.js'
import { steps } from './connect-application/steps.js'
import { pause, throwIfAborted } from './sleep.js'

/** What `connectApplication` works with. */
export type ConnectContext = {
  readonly graph: GraphSyncClient
  /** Object id of the caller (claim `oid` of its token), or nothing where the token does not tell. */
  callerId(): Promise<string | undefined>
}

/**
 * Connects an application to provisioning: the whole of Microsoft's guide "Configure provisioning using Microsoft Graph
 * APIs". It finds or makes the application, waits until it can be read everywhere, makes the caller an owner, chooses the
 * synchronization template, has the credentials checked, saves the secrets, creates the job, starts it, and waits for
 * the first cycle.
 *
 * Every step looks before it acts, so calling it again makes nothing twice and goes on where the last call stopped; only
 * the secrets are checked and written each time. What was made in the last minute may be hidden from a look: after a
 * failure, hand the token of the error over as `resume`.
 *
 * Throws a `TypeError` before any request for wrong options, and a {@link ConnectApplicationError} with the report, a
 * token and the cause for a step that fails, also when the signal is aborted.
 *
 * Source: https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-configuration-api
 */
export async function connectApplication(
  context: ConnectContext,
  options: ConnectApplicationOptions,
): Promise<ConnectReport> {
  checkConnectOptions(options)
  const known: Known = options.resume === undefined ? {} : readResumeToken(options.resume, options)
  const ended = new Map<StepName, Pick<StepReport, 'state' | 'detail'>>()
  const { signal, retry, headers, interval = 5_000, replication = 120_000, sleep } = options

  const report = (): ConnectReport => ({
    dryRun: options.dryRun === true,
    steps: steps.map(({ name }) => ({
      ...(ended.get(name) ?? { state: 'pending' }),
      name,
      operations: connectOperations[name],
      ...(options.dryRun && { permissions: connectOperations[name].map(describePermissions) }),
    })),
    servicePrincipalId: known.servicePrincipalId,
    appId: known.appId,
    applicationId: known.applicationId,
    templateId: known.templateId,
    jobId: known.jobId,
  })

  for (const [index, { name, run: take }] of steps.entries()) {
    const tell = (state: ConnectProgress['state'], detail?: string) =>
      options.onProgress?.({ step: name, state, detail, index, total: steps.length })
    const run: Run = {
      ...{ ...context, options, known, interval, replication },
      callerId: () => context.callerId(),
      request: { signal, retry, ...(headers && { headers }) },
      pause: (why) => {
        tell('waiting', why)
        return pause(interval, { operation: 'connectApplication', signal, sleep })
      },
    }
    tell('started')
    try {
      throwIfAborted(signal, 'connectApplication')
      const outcome = await take(run)
      ended.set(name, outcome)
    } catch (cause) {
      ended.set(name, { state: 'failed' })
      const error = new ConnectApplicationError(name, report(), writeResumeToken(options, known), cause)
      tell('failed', error.message)
      throw error
    }
    const { state, detail } = ended.get(name)!
    tell(state, detail)
  }
  return report()
}
