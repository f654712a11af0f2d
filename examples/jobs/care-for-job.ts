import type { Job, JobStatus, PollerOptions, WatchOptions } from '@graph-sync/provisioning'

/** Tells each change of a job, until it is gone. */
export async function tellChanges(
  job: Job,
  print: (line: string) => void,
  options?: WatchOptions,
): Promise<void> {
  for await (const { code, lastExecution } of job.watch(options)) {
    print(lastExecution ? `${code}, ${lastExecution.state} with ${lastExecution.imported} imported` : code)
  }
}

/** Has everybody evaluated again, as after a change of the mapping. Tells how many were. */
export async function evaluateAgain(job: Job, waiting?: PollerOptions<JobStatus>): Promise<number> {
  const { lastExecution } = await job.restartAndWait(['Watermark', 'Escrows'], waiting)
  return lastExecution?.imported ?? 0
}

/** Pauses a job, with what to quote to Microsoft's support, and removes it for good. */
export async function retire(job: Job, waiting?: PollerOptions<void>): Promise<string> {
  const { status, headers } = await job.pause().withResponse()
  await job.deleteAndWait(waiting)
  return `paused with ${status} in request ${headers.get('request-id')}, then deleted`
}
