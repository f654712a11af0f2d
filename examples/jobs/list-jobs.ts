import type { ServicePrincipal } from '@graph-sync/provisioning'

/** One line for each job. */
export async function listJobs(app: ServicePrincipal): Promise<string[]> {
  const lines: string[] = []
  for await (const job of app.jobs.list()) {
    lines.push(`${job.templateId}: ${job.status?.code}, ${job.schedule?.state}`)
  }
  return lines
}

/** A page of jobs, for a web site: `next` goes into the link to the page after it. */
export async function pageOfJobs(app: ServicePrincipal, maxPageSize: number, continuationToken?: string) {
  for await (const page of app.jobs.list().byPage({ maxPageSize, continuationToken })) {
    return { templates: page.items.map(({ templateId }) => templateId), next: page.continuationToken }
  }
  return { templates: [], next: undefined }
}
