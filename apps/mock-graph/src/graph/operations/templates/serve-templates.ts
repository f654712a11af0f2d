import type { Template } from '../../../domain/provisioning/template.js'
import { factorySchemaOf } from '../../../gallery/templates-of.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { arrangeOwner, renderSchema } from '../../entities/render-synchronization-schema.js'
import { graphErrors } from '../../errors/graph-errors.js'
import type { Item } from '../../odata/filter/compile-filter.js'
import { applyQuery, countMatches } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { versionNow } from '../schema/version-now.js'
import { type SynchronizationAt, synchronizationAt } from '../synchronization/synchronization-at.js'
import { readTemplate } from './read-template.js'
import { renderTemplate } from './render-template.js'
import { templateAt } from './template-at.js'
import { allTemplatesOf, removeTemplate, replaceTemplate } from './write-templates.js'

/** `GET …/synchronization/templates`. */
export const listTemplates = defineOperation({
  resolve: synchronizationAt,
  handle: ({ at, directory, query, root }) => {
    const templates = allTemplatesOf(directory, at.servicePrincipal)
    const body = applyQuery(templates.map(renderTemplate), query, {
      resource: resourceAt('templates', root),
      root,
      path: `${at.path}/templates`,
      context: `${at.context}/templates`,
      expand: expansionsOf(templates, root),
    })
    const value = body.value.map((item) => arrange(item, `${root}/$metadata#${at.context}/templates`))
    return { status: 200, body: { ...body, value } }
  },
})

/** `GET …/synchronization/templates/$count`. */
export const countTemplates = defineOperation({
  resolve: synchronizationAt,
  handle: ({ at, directory, query, root }) => {
    const items = allTemplatesOf(directory, at.servicePrincipal).map(renderTemplate)
    return { status: 200, text: String(countMatches(items, query, resourceAt('templates', root))) }
  },
})

/** `GET …/synchronization/templates/{id}`. */
export const getTemplate = defineOperation({
  resolve: templateAt,
  handle: (call) => ({ status: 200, body: show(call, call.at.template) }),
})

/** `POST …/synchronization/templates`, in the metadata only: what it does is *assumed*. */
export const createTemplate = defineOperation({
  resolve: synchronizationAt,
  body: readTemplate,
  handle: (call) => {
    const { directory, environment } = call
    const { servicePrincipal } = call.at
    const existing = allTemplatesOf(directory, servicePrincipal)
    const { schema, ...written } = call.body
    const id = written.id || environment.newId()
    if (existing.some((template) => template.id.toLowerCase() === id.toLowerCase())) {
      throw graphErrors.conflictingObject()
    }
    const template: Template = {
      ...written,
      id,
      applicationId: written.applicationId ?? servicePrincipal.appId,
      schema: schema ? { ...schema, id } : factorySchemaOf({ id, factoryTag: written.factoryTag }),
      requiredSecrets: [],
    }
    directory.putSynchronization(servicePrincipal.id, { templates: [...existing, template] })
    return { status: 201, body: show(call, template) }
  },
})

/**
 * `PATCH …/synchronization/templates/{id}`: what the body leaves out is erased, in spite of the verb (docs-contrib,
 * Update synchronizationTemplate). The id stays; that the schema and `applicationId` also do is *assumed*.
 */
export const updateTemplate = defineOperation({
  resolve: templateAt,
  body: readTemplate,
  handle: ({ at, body: { schema, ...written }, directory, environment }) => {
    const { template } = at
    replaceTemplate(directory, at, {
      ...template,
      ...written,
      id: template.id,
      applicationId: written.applicationId ?? template.applicationId,
      schema: schema
        ? { ...schema, id: template.schema.id, version: versionNow(environment) }
        : template.schema,
    })
    return { status: 204 }
  },
})

/** `DELETE …/synchronization/templates/{id}`. Jobs made from it keep running on the schema they have. */
export const deleteTemplate = defineOperation({
  resolve: templateAt,
  handle: ({ at, directory }) => {
    removeTemplate(directory, at)
    return { status: 204 }
  },
})

const expansionsOf = (templates: readonly Template[], root: string) => ({
  schema: ({ id }: Item) => {
    const template = templates.find((one) => one.id === id)
    return template ? renderSchema(template.schema, root) : null
  },
})

const arrange = (shown: Item, context: string) => arrangeOwner(shown, 'synchronizationTemplate', context)

function show({ at, query, root }: GraphCall<SynchronizationAt>, template: Template) {
  const context = `${at.context}/templates`
  const shown = selectOne(renderTemplate(template), query, {
    resource: resourceAt('templates', root),
    root,
    context,
    expand: expansionsOf([template], root),
  })
  return arrange(shown, `${root}/$metadata#${context}`)
}
