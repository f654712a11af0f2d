import type { CallOptions } from '@graph-sync/client'
import { mayHaveArrived } from './may-have-arrived.js'
import type { JobRequests } from './requests.js'

/**
 * Starts a job. The request is not repeated when its answer got lost; then the job is looked at, and when it runs,
 * that is what was wanted.
 */
export async function startJob(requests: JobRequests, given: CallOptions): Promise<void> {
  try {
    await requests.start.post(given)
  } catch (error) {
    if (!mayHaveArrived(error) || !(await runs(requests, given))) throw error
  }
}

async function runs(requests: JobRequests, given: CallOptions): Promise<boolean> {
  const job = await requests.get(given).catch(() => undefined)
  return job?.schedule?.state === 'Active' && job.status?.code !== 'Quarantine'
}
