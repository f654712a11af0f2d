import type { CallOptions, GraphSyncClient } from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { repeatable } from '../requests/repeatable.js'
import { checkValues, type SecretKey, type SecretValues } from './secret-values.js'

type Requests = ReturnType<GraphSyncClient['servicePrincipals']['byServicePrincipalId']>['synchronization']

/** Where credentials are tested: at one job, or before there is one. */
export type ValidateRequests = Pick<Requests['jobs']['validateCredentials'], 'post'>

/** What decides how credentials are tested. */
export type ValidateOptions = CallOptions & {
  /** The template whose connector does the test. Needed when there is no job yet. */
  templateId?: string | undefined
  /** The job whose connector does the test. */
  jobId?: string | undefined
}

/** Tests whether the provisioning service can reach the application. Nothing is saved. */
export class Credentials {
  readonly #requests: Requests

  constructor(requests: Requests) {
    this.#requests = requests
  }

  /**
   * Tests these credentials, or the saved ones when none are given: that takes a `jobId`. With values, `templateId`
   * will do as well. Good when it returns; throws a `GraphError` when the target, or Graph, refuses.
   *
   * Throws a `TypeError` before any request for an unknown key, a value that is no string, or `*`, and when neither a job
   * nor a template is named. Source: synchronization-synchronizationjob-validatecredentials.
   */
  validate(values?: SecretValues, { jobId, templateId, ...options }: ValidateOptions = {}): Call<void> {
    return call(async (given) => {
      if (jobId === undefined && (values === undefined || templateId === undefined)) {
        throw new TypeError(
          values === undefined
            ? 'The saved credentials are tested through a job: give its id as jobId, or the values to test and a templateId.'
            : 'Say what tests these credentials: the id of a job as jobId, or of a template as templateId.',
        )
      }
      if (jobId === '') throw new TypeError('jobId is empty: give the id of a job, or leave it out.')
      const { jobs } = this.#requests
      const requests = jobId === undefined ? jobs : jobs.bySynchronizationJobId(jobId)
      await validateCredentials(requests.validateCredentials, values, {
        ...given,
        templateId,
      })
    }, options)
  }

  /**
   * Exchanges OAuth material, such as an authorization code, for an access token, which the service keeps among the
   * secrets. It is not shown. Throws a `TypeError` before any request as {@link validate} does. Not sent again after it
   * may have arrived: a code is good for one exchange. Source: synchronization-synchronization-acquireaccesstoken.
   */
  acquireAccessToken(values: SecretValues, options?: CallOptions): Call<void> {
    return call(async (given) => {
      await this.#requests.acquireAccessToken.post({ credentials: listed(values) }, given)
    }, options)
  }
}

/** Tests these credentials, or the saved ones when they are undefined, where the requests go. */
export function validateCredentials(
  requests: ValidateRequests,
  values: SecretValues | undefined,
  { templateId, ...options }: Omit<ValidateOptions, 'jobId'> = {},
): Call<void> {
  return call(async (given) => {
    if (templateId === '')
      throw new TypeError('templateId is empty: give the id of a template, or leave it out.')
    const tested = values === undefined ? { useSavedCredentials: true } : { credentials: listed(values) }
    await requests.post({ ...tested, ...(templateId && { templateId }) }, repeatable(given))
  }, options)
}

function listed(values: SecretValues): { key: SecretKey; value: string }[] {
  checkValues(values)
  const pairs = Object.entries(values)
  if (pairs.length === 0) throw new TypeError('There are no credentials in {}: name at least one.')
  return pairs.map(([key, value]) => ({ key: key as SecretKey, value }))
}
