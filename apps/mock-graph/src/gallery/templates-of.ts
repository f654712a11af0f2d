import type { ServicePrincipal } from '../domain/directory/service-principal.js'
import type { Schema } from '../domain/provisioning/schema.js'
import type { Synchronization } from '../domain/provisioning/synchronization.js'
import type { Template } from '../domain/provisioning/template.js'
import { galleryApplications } from './applications.js'
import { scim } from './scim.js'

/**
 * The templates of a service principal: its own once they were changed, until then the gallery's for the application
 * it was made from. An application that the gallery does not know gets the one for any SCIM endpoint; that, and that
 * `applicationId` is its client id, is assumed (docs/discoveries/schemas.md).
 */
export function templatesOf(
  { appId, applicationTemplateId }: ServicePrincipal,
  { templates }: Synchronization,
): readonly Template[] {
  if (templates) return templates
  const application = galleryApplications.find(({ id }) => id === applicationTemplateId?.toLowerCase())
  return (application?.templates ?? [scim]).map((template) => ({ ...template, applicationId: appId }))
}

/** One template of a service principal. Ids are compared without regard to case. */
export function findTemplate(
  servicePrincipal: ServicePrincipal,
  synchronization: Synchronization,
  templateId: string,
): Template | undefined {
  const wanted = templateId.toLowerCase()
  return templatesOf(servicePrincipal, synchronization).find(({ id }) => id.toLowerCase() === wanted)
}

/** The schema a template was made with: that of the gallery, or an empty one for a template of the user's own. */
export function factorySchemaOf({ id, factoryTag }: Pick<Template, 'id' | 'factoryTag'>): Schema {
  const known = galleryApplications.flatMap(({ templates }) => templates)
  const factory =
    known.find((template) => template.id === id) ??
    known.find((template) => template.factoryTag === factoryTag)
  if (factory) return { ...factory.schema, id }
  return { id, version: null, synchronizationRules: [], directories: [] }
}
