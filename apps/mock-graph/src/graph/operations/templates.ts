import type { Entry } from '../../domain/schema.js'
import type { Template } from '../../domain/template.js'
import { factorySchemaOf } from '../../gallery/templates.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery, countMatches } from '../odata/apply-query.js'
import type { Item } from '../odata/compile-filter.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { flag, listOf, nullable, objectOf, text } from './body-readers.js'
import { synchronizedOf } from './find-job.js'
import { allTemplatesOf, replaceTemplate, templateOf } from './find-template.js'
import { versionNow } from './schema-place.js'
import { readSchema } from './schema-readers.js'

const readTemplate = objectOf('synchronizationTemplate', {
  applicationId: text,
  default: flag,
  description: text,
  discoverable: flag,
  factoryTag: text,
  id: text,
  metadata: listOf(objectOf<Entry>('synchronizationMetadataEntry', { key: text, value: text })),
  schema: nullable(readSchema),
})

export const render = ({ schema, requiredSecrets, ...shown }: Template) => shown

const expansions = (exchange: Exchange) => ({
  schema: ({ id }: Item) => allTemplatesOf(exchange).find((template) => template.id === id)?.schema ?? null,
})

/** `GET …/synchronization/templates`. */
export const listTemplates: Handler = (exchange) => {
  const { query, root } = exchange
  const { path, context } = synchronizedOf(exchange)
  const body = applyQuery(allTemplatesOf(exchange).map(render), query, {
    resource: resourceAt('templates', root),
    root,
    path: `${path}/templates`,
    context: `${context}/templates`,
    expand: expansions(exchange),
  })
  return { status: 200, body }
}

/** `GET …/synchronization/templates/$count`. */
export const countTemplates: Handler = (exchange) => ({
  status: 200,
  text: String(
    countMatches(
      allTemplatesOf(exchange).map(render),
      exchange.query,
      resourceAt('templates', exchange.root),
    ),
  ),
})

/** `GET …/synchronization/templates/{id}`. */
export const getTemplate: Handler = (exchange) => show(exchange, templateOf(exchange), 200)

/** `POST …/synchronization/templates`, in the metadata only: what it does is *assumed*. */
export const createTemplate: Handler = (exchange) => {
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  const existing = allTemplatesOf(exchange)
  const { schema, ...written } = readTemplate(exchange.body, '')
  const id = written.id || exchange.environment.newId()
  if (existing.some((template) => template.id.toLowerCase() === id.toLowerCase())) {
    throw faults.conflictingObject()
  }
  const template: Template = {
    ...written,
    id,
    applicationId: written.applicationId ?? servicePrincipal.appId,
    schema: schema ? { ...schema, id } : factorySchemaOf({ id, factoryTag: written.factoryTag }),
    requiredSecrets: [],
  }
  synchronization.templates = [...existing, template]
  return show(exchange, template, 201)
}

/**
 * `PATCH …/synchronization/templates/{id}`: what the body leaves out is erased, in spite of the verb (docs-contrib,
 * Update synchronizationTemplate). The id stays; that the schema and `applicationId` also do is *assumed*.
 */
export const updateTemplate: Handler = (exchange) => {
  const template = templateOf(exchange)
  const { schema, ...written } = readTemplate(exchange.body, '')
  replaceTemplate(exchange, {
    ...template,
    ...written,
    id: template.id,
    applicationId: written.applicationId ?? template.applicationId,
    schema: schema
      ? { ...schema, id: template.schema.id, version: versionNow(exchange.environment) }
      : template.schema,
  })
  return { status: 204 }
}

/** `DELETE …/synchronization/templates/{id}`. Jobs made from it keep running on the schema they have. */
export const deleteTemplate: Handler = (exchange) => {
  replaceTemplate(exchange, undefined)
  return { status: 204 }
}

function show(exchange: Exchange, template: Template, status: 200 | 201) {
  const { query, root } = exchange
  const context = `${synchronizedOf(exchange).context}/templates`
  const single = { resource: resourceAt('templates', root), root, context, expand: expansions(exchange) }
  return { status, body: selectOne(render(template), query, single) }
}
