import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Job } from '../../domain/provisioning/job.js'
import { newJob } from '../../domain/provisioning/new-job.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'
import { openActivity, probe } from '../object/activity.js'
import { scopeOf } from '../scope/scope.js'
import type { Answer, MaybePromise } from '../target/target.js'
import { runWork } from '../target/work.js'
import type { JobContexts } from './job-contexts.js'
import { service } from './provisioning-service.js'

/** What is to be tried: the secrets of nobody yet, for a template. */
export type Credentials = {
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly template: Template
  readonly secrets: readonly Secret[]
  /** The job whose mappings say by what is looked for. Default: the template's own. */
  readonly job?: Job | undefined
}

/** Looks in the target for somebody who cannot exist. Nothing is kept. */
export function checkCredentials(
  contexts: JobContexts,
  root: Directory,
  { servicePrincipal, template, secrets, job }: Credentials,
): MaybePromise<Answer<void>> {
  const { environment } = contexts.surroundings
  const { newId } = environment
  const form = { code: 'NotConfigured', interval: 'PT40M' } as const
  const asked = job ?? newJob(servicePrincipal, template.id, root.tenantId, form, newId)
  const known = contexts.of(root, servicePrincipal, { ...asked, schema: job?.schema ?? template.schema })
  const context = { ...known, template, synchronization: { ...known.synchronization, secrets } }
  const run = { at: known.now, cycleId: newId(), nextCycle: known.now(), initiator: service }
  const activity = openActivity({ context, scope: scopeOf(root, servicePrincipal.id, true), run })
  const close = (answer: Answer<void>) => {
    activity.session.close()
    return answer
  }
  const answer = runWork(probe(activity))
  return answer instanceof Promise ? answer.then(close) : close(answer)
}
