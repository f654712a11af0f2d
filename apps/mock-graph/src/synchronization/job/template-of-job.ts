import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Job } from '../../domain/provisioning/job.js'
import type { Synchronization } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'
import { factorySchemaOf, findTemplate } from '../../gallery/templates-of.js'

/** The template a job was made from. A job outlives its template: it then goes by what the template began as. */
export function templateOfJob(
  servicePrincipal: ServicePrincipal,
  synchronization: Synchronization,
  { templateId }: Pick<Job, 'templateId'>,
): Template {
  return (
    findTemplate(servicePrincipal, synchronization, templateId) ??
    findTemplate(servicePrincipal, { ...synchronization, templates: null }, templateId) ?? {
      id: templateId,
      applicationId: servicePrincipal.appId,
      default: false,
      description: null,
      discoverable: false,
      factoryTag: null,
      metadata: [],
      schema: factorySchemaOf({ id: templateId, factoryTag: null }),
      requiredSecrets: [],
    }
  )
}
