import { expectStatus } from './answer.js'
import type { Stage } from './stage.js'

/** A job as it comes over the wire. */
export type WireJob = {
  readonly id: string
  readonly templateId?: string
  readonly schedule?: { readonly state?: string; readonly interval?: string }
  readonly status?: { readonly code?: string }
}

export const jobsPath = async ({ application }: Stage) =>
  `/servicePrincipals/${(await application()).servicePrincipalId}/synchronization/jobs`

/** Of the job of this run. */
export const jobPath = async (stage: Stage) => `${await jobsPath(stage)}/${await stage.jobId()}`

export async function readJob(stage: Stage): Promise<WireJob> {
  return expectStatus(await stage.send('GET', await jobPath(stage)), 200).json<WireJob>()
}
