import {
  JobQuarantinedError,
  type JobStatus,
  type PollerOptions,
  type ServicePrincipal,
} from '@graph-sync/provisioning'

/** Makes the job if there is none, and waits for the end of its first cycle. */
export async function runFirstCycle(
  app: ServicePrincipal,
  print: (line: string) => void,
  waiting?: PollerOptions<JobStatus>,
): Promise<void> {
  const job = await app.jobs.ensure({ templateId: 'scim' })
  const onProgress = ({ code, progress }: JobStatus) => {
    print([code, ...progress.map(({ type, completed }) => `${completed} of type ${type}`)].join(', '))
  }
  try {
    const { counts } = await job.startAndWait({ ...waiting, onProgress })
    print(`In step: ${JSON.stringify(counts)}`)
  } catch (error) {
    if (!(error instanceof JobQuarantinedError)) throw error
    print(`In quarantine: ${error.reason}`)
  }
}

/** Only starts it. Whoever has the token waits, with `provisioning.resume(token)`: this process, or the next. */
export async function startFirstCycle(app: ServicePrincipal): Promise<string> {
  const job = await app.jobs.ensure({ templateId: 'scim' })
  const starting = job.startAndWait()
  await starting.poll()
  return starting.token
}
