import {
  connectProvisioning,
  GraphError,
  type GraphSyncOptions,
  type Job,
  type Provisioning,
  type SecretValues,
  type ServicePrincipal,
} from '@graph-sync/provisioning'

/** Nobody waits for a program that runs at night: it tries six times, and waits two minutes where Graph asks for it. */
export const connectWithRetries = (options: GraphSyncOptions): Provisioning =>
  connectProvisioning({ ...options, retry: { maxRetries: 6, maxDelay: 120_000, budget: 600_000 } })

/** Somebody waits at a button, and rather reads "later" than nothing: one more try, and none when there are too many. */
export async function saveNow(app: ServicePrincipal, secrets: SecretValues): Promise<string> {
  try {
    await app.secrets.replace(secrets, { retry: { maxRetries: 1, throttling: false } })
    return 'saved'
  } catch (error) {
    if (error instanceof GraphError && error.status === 429) return `later: in ${error.retryAfter} seconds`
    throw error
  }
}

/** A job that was asked for may have been made though no answer came. It is looked for; asking again would make two. */
export async function createJob({ jobs }: ServicePrincipal, templateId: string): Promise<Job> {
  try {
    return await jobs.create({ templateId })
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'network') throw error
    const made = (await jobs.list().toArray()).find((job) => job.templateId === templateId)
    if (!made) throw error
    return made
  }
}
