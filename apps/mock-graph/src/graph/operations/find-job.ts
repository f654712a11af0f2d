import type { Job } from '../../domain/job.js'
import type { ServicePrincipal } from '../../domain/service-principal.js'
import type { Synchronization } from '../../domain/synchronization.js'
import type { Exchange } from '../exchange.js'
import { faults } from '../faults.js'

/** What a request below `/synchronization` speaks of. */
export type Synchronized = {
  readonly servicePrincipal: ServicePrincipal
  readonly synchronization: Synchronization
  /** Its path as the caller addressed it, such as `servicePrincipals/{id}/synchronization`. */
  readonly path: string
  /** The same as `@odata.context` writes it, such as `servicePrincipals('{id}')/synchronization`. */
  readonly context: string
}

/** Where a request looks for what it addresses. */
type Addressed = Pick<Exchange, 'params' | 'directory'>

/**
 * The id of the service principal whose synchronization is addressed. Through the applications root it is the
 * application's instance in the tenant (*assumed*). Throws a 404 for an application without one.
 */
export function servicePrincipalIdOf({ params, directory }: Addressed): string {
  const id = params['servicePrincipal-id']
  if (id !== undefined) return id
  const registration = params['application-id'] ?? ''
  const application = directory.applications.get(registration)
  const instance = application && directory.servicePrincipalByAppId(application.appId)
  if (!instance) throw faults.resourceNotFound(registration)
  return instance.id
}

/** What a request below `/synchronization` speaks of. Throws a 404 where there is no service principal. */
export function synchronizedOf(exchange: Addressed): Synchronized {
  const { params, directory } = exchange
  const id = servicePrincipalIdOf(exchange)
  const servicePrincipal = directory.servicePrincipals.get(id)
  if (!servicePrincipal) throw faults.resourceNotFound(id)
  return { servicePrincipal, synchronization: directory.synchronizationOf(id), ...addressOf(params, id) }
}

/** How `…/synchronization` was addressed, in paths and in `@odata.context`. */
export function addressOf(
  params: Exchange['params'],
  servicePrincipalId: string,
): Pick<Synchronized, 'path' | 'context'> {
  const application = params['application-id']
  const collection = application === undefined ? 'servicePrincipals' : 'applications'
  const id = application ?? servicePrincipalId
  return {
    path: `${collection}/${id}/synchronization`,
    context: `${collection}('${id}')/synchronization`,
  }
}

/** The addressed job; ids match in any case. Throws a 404, whose code and text are *assumed*. */
export function jobOf(exchange: Addressed): Job {
  const id = exchange.params['synchronizationJob-id'] ?? ''
  const wanted = id.toLowerCase()
  const job = synchronizedOf(exchange).synchronization.jobs.find((one) => one.id.toLowerCase() === wanted)
  if (!job) throw faults.resourceNotFound(id)
  return job
}
