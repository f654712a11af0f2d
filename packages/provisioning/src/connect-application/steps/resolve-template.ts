import { isGuid } from '../../options/object-id.js'
import { nonGalleryTemplate } from '../../requests/well-known-ids.js'
import { ApplicationTemplates } from '../../templates/application-templates.js'
import type { Run } from '../connect-run.js'

/** The id of the application template that is meant. Throws when the gallery has none of that name, or several. */
export async function resolveTemplate({ connection, request }: Run, template: string): Promise<string> {
  if (isGuid(template)) return template
  if (template.toLowerCase() === 'scim') return nonGalleryTemplate
  const { id } = await new ApplicationTemplates(connection.graph.applicationTemplates).find(template, request)
  return id!
}
