import type { Directory } from '../../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Template } from '../../../domain/provisioning/template.js'
import { templatesOf } from '../../../gallery/templates-of.js'
import type { TemplateAt } from './template-at.js'

/** All templates of a service principal. */
export const allTemplatesOf = (
  directory: Directory,
  servicePrincipal: ServicePrincipal,
): readonly Template[] => templatesOf(servicePrincipal, directory.synchronizationOf(servicePrincipal.id))

/** Puts a template in the place of another. */
export const replaceTemplate = (directory: Directory, at: TemplateAt, replacement: Template): void =>
  rewrite(directory, at, [replacement])

/** Takes a template away. */
export const removeTemplate = (directory: Directory, at: TemplateAt): void => rewrite(directory, at, [])

function rewrite(
  directory: Directory,
  { servicePrincipal, template: { id } }: TemplateAt,
  instead: readonly Template[],
): void {
  const templates = allTemplatesOf(directory, servicePrincipal).flatMap((one) =>
    one.id === id ? instead : [one],
  )
  directory.putSynchronization(servicePrincipal.id, { templates })
}
