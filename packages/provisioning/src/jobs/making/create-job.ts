import { type CallOptions, GraphError, type SynchronizationJob } from '@graph-sync/client'
import { paged } from '../../connection/paged.js'
import { present } from '../../requests/present.js'
import { checkId, type SynchronizationRequests } from '../job-reference.js'

/** What a new job is made from. */
export type NewJob = {
  /** The id of a template of the application, such as `scim`. */
  readonly templateId: string
}

/** Throws a `TypeError` for a template that cannot be one. */
export function checkNewJob(job: NewJob | undefined, where: string): void {
  checkId(job?.templateId, where, "a template, such as { templateId: 'scim' }")
}

/** Creates a job. Where the service does not know the template, the error says which there are. */
export async function createJob(
  requests: SynchronizationRequests,
  { templateId }: NewJob,
  given: CallOptions,
): Promise<SynchronizationJob> {
  try {
    return present(await requests.jobs.post({ templateId }, given), 'the new job')
  } catch (error) {
    if (!(error instanceof GraphError) || (error.status !== 400 && error.status !== 404)) throw error
    throw (await nameTemplates(requests, templateId, error, given)) ?? error
  }
}

/** The same refusal with the templates there are; nothing when the template is there, or they cannot be listed. */
async function nameTemplates(
  requests: SynchronizationRequests,
  templateId: string,
  refusal: GraphError,
  { signal }: CallOptions,
): Promise<GraphError | undefined> {
  const templates = await paged(requests.templates, { signal })
    .toArray()
    .catch(() => undefined)
  if (!templates) return undefined
  const ids = templates.map(({ id }) => id ?? '').filter(Boolean)
  if (ids.some((id) => id.toLowerCase() === templateId.toLowerCase())) return undefined
  const there = ids.length > 0 ? `It has ${ids.join(', ')}.` : 'It has none: it cannot be provisioned.'
  return new GraphError(`The application has no template ${JSON.stringify(templateId)}. ${there}`, {
    ...refusal,
    headers: refusal.headers,
    body: refusal.body,
    cause: refusal,
  })
}
