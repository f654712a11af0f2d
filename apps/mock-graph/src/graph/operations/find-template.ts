import type { Template } from '../../domain/template.js'
import { findTemplate, templatesOf } from '../../gallery/templates.js'
import type { Exchange } from '../exchange.js'
import { faults } from '../faults.js'
import { synchronizedOf } from './find-job.js'

type Addressed = Pick<Exchange, 'params' | 'directory'>

/** The addressed template; ids match in any case. Throws a 404, whose code and text are *assumed*. */
export function templateOf(exchange: Addressed): Template {
  const id = exchange.params['synchronizationTemplate-id'] ?? ''
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  const template = findTemplate(servicePrincipal, synchronization, id)
  if (!template) throw faults.resourceNotFound(id)
  return template
}

/** All templates of the addressed service principal. */
export function allTemplatesOf(exchange: Addressed): readonly Template[] {
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  return templatesOf(servicePrincipal, synchronization)
}

/** Puts a template in the place of the addressed one; `undefined` takes it away. */
export function replaceTemplate(exchange: Addressed, replacement: Template | undefined): void {
  const { id } = templateOf(exchange)
  synchronizedOf(exchange).synchronization.templates = allTemplatesOf(exchange).flatMap((template) => {
    if (template.id !== id) return [template]
    return replacement ? [replacement] : []
  })
}
