import { ApplicationTemplates } from '../application-templates.js'
import type { Run } from './run.js'

/** The template of applications that are not in the gallery (Microsoft Graph, applicationTemplate: instantiate). */
const nonGalleryApplication = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id of the application template that is meant. Throws when the gallery has none of that name, or several. */
export async function resolveTemplate({ graph, request }: Run, template: string): Promise<string> {
  if (guid.test(template)) return template
  if (template.toLowerCase() === 'scim') return nonGalleryApplication
  const { id } = await new ApplicationTemplates(graph.applicationTemplates).find(template, request)
  return id!
}
