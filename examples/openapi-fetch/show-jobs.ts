import type { Client } from 'openapi-fetch'
import type { components, paths } from './dist/graph-sync.js'

type Job = components['schemas']['microsoft.graph.synchronizationJob']
type Failure = components['schemas']['microsoft.graph.ODataErrors.ODataError']

const jobs = '/servicePrincipals/{servicePrincipal-id}/synchronization/jobs'

/** A line for each job, or for what went wrong. */
export async function showJobs(graph: Client<paths>, servicePrincipalId: string): Promise<string[]> {
  const path = { 'servicePrincipal-id': servicePrincipalId }
  const { data, error } = await graph.GET(jobs, { params: { path, query: { $top: 10 } } })
  return data ? (data.value ?? []).map(describe) : [complain(error)]
}

/** One line: the job, or what went wrong. */
export async function showJob(
  graph: Client<paths>,
  servicePrincipalId: string,
  jobId: string,
): Promise<string> {
  const path = { 'servicePrincipal-id': servicePrincipalId, 'synchronizationJob-id': jobId }
  const { data, error } = await graph.GET(`${jobs}/{synchronizationJob-id}`, { params: { path } })
  return data ? describe(data) : complain(error)
}

function describe({ templateId, schedule, status }: Job): string {
  const failures: number = status?.countSuccessiveCompleteFailures ?? 0
  return `${templateId}: ${status?.code}, ${schedule?.state}, ${failures} failures`
}

function complain({ error }: Failure): string {
  const date: string | null | undefined = error.innerError?.date
  return `${error.code}: ${error.message || 'no message'} (${date})`
}
