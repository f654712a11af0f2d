import { ApplicationTemplates } from '../application-templates.js'
import { isGuid } from '../object-id.js'
import { nonGalleryTemplate } from '../well-known-ids.js'
import type { Run } from './run.js'

/** The id of the application template that is meant. Throws when the gallery has none of that name, or several. */
export async function resolveTemplate({ connection, request }: Run, template: string): Promise<string> {
  if (isGuid(template)) return template
  if (template.toLowerCase() === 'scim') return nonGalleryTemplate
  const { id } = await new ApplicationTemplates(connection.graph.applicationTemplates).find(template, request)
  return id!
}
