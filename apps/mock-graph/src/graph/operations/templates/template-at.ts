import type { Template } from '../../../domain/provisioning/template.js'
import { findTemplate } from '../../../gallery/templates-of.js'
import type { Asked } from '../../calls/graph-call.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { type SynchronizationAt, synchronizationAt } from '../synchronization/synchronization-at.js'

/** What a request for one template speaks of. */
export type TemplateAt = SynchronizationAt & { readonly template: Template }

/** The addressed template; ids match in any case. Throws a 404, whose code and text are *assumed*. */
export function templateAt(asked: Asked): TemplateAt {
  const at = synchronizationAt(asked)
  const { servicePrincipal } = at
  const id = asked.params['synchronizationTemplate-id'] ?? ''
  const synchronization = asked.directory.synchronizationOf(servicePrincipal.id)
  const template = findTemplate(servicePrincipal, synchronization, id)
  if (!template) throw graphErrors.resourceNotFound(id)
  return { ...at, template }
}
