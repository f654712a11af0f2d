import type { Job } from '@graph-sync/provisioning'

/** Provisions one person at once, and tells what was done, step by step. */
export async function provisionPerson(job: Job, user: string): Promise<string[]> {
  const { result, error, objects } = await job.provisionOnDemand({ user })
  const steps = objects.flatMap(({ provisioningSteps }) => provisioningSteps)
  return [
    `${result}${error ? `: ${error.code}` : ''}`,
    ...steps.map(({ type, status, description }) => `${type} ${status}: ${description}`),
  ]
}
