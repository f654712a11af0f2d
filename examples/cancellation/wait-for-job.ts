import { GraphError, type Job } from '@graph-sync/provisioning'

/** Starts a job and waits for its first cycle until somebody says stop; says then where to go on. */
export async function startUntilStopped(job: Job, signal: AbortSignal): Promise<string> {
  const starting = job.startAndWait({ signal, interval: 60_000 })
  try {
    const { code } = await starting
    return code
  } catch (error) {
    if (error instanceof GraphError && error.kind === 'aborted') return `go on with ${starting.token}`
    throw error
  }
}
