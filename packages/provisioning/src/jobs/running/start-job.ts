import type { CallOptions } from '@graph-sync/client'
import { mayHaveBeenDone } from '../../waiting/may-have-been-done.js'
import type { JobRequests } from '../job-reference.js'

/**
 * Starts a job. The request is not repeated when its answer got lost; then the job is looked at, and when it runs,
 * that is what was wanted.
 */
export async function startJob(requests: JobRequests, given: CallOptions): Promise<void> {
  try {
    await requests.start.post(given)
  } catch (error) {
    if (!mayHaveBeenDone(error)) throw error
    if (!isRunning(await requests.get(given).catch(() => undefined))) throw error
  }
}

/** Whether a job runs on its schedule: one in quarantine hardly does, though its schedule is active. */
export const isRunning = (
  job:
    | {
        readonly schedule?: { readonly state?: string | null } | null | undefined
        readonly status?: { readonly code?: string | null } | null | undefined
      }
    | undefined,
): boolean => job?.schedule?.state === 'Active' && job.status?.code !== 'Quarantine'
