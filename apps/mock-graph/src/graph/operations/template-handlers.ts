import type { OperationId } from '../../generated/operations.js'
import type { Handler } from '../exchange.js'
import { parseExpressionOf } from './parse-expression.js'
import { schemaDirectoriesOf } from './schema-directories.js'
import { schemaFunctionsOf } from './schema-functions.js'
import { type FindSchema, schemaOfJob, schemaOfTemplate } from './schema-place.js'
import { schemasOf } from './schemas.js'
import {
  countTemplates,
  createTemplate,
  deleteTemplate,
  getTemplate,
  listTemplates,
  updateTemplate,
} from './templates.js'

const handlersOf = (find: FindSchema) => ({
  ...schemasOf(find),
  ...schemaFunctionsOf(find),
  parseExpression: parseExpressionOf(find),
  directories: schemaDirectoriesOf(find),
})

const template = handlersOf(schemaOfTemplate)
const job = handlersOf(schemaOfJob)

/** Templates, and the schemas of templates and jobs, below both roots. */
export const templateHandlers = {
  'templates.list': listTemplates,
  'templates.create': createTemplate,
  'templates.count': countTemplates,
  'templates.get': getTemplate,
  'templates.update': updateTemplate,
  'templates.delete': deleteTemplate,
  'templates.schema.get': template.get,
  'templates.schema.update': template.replace,
  'templates.schema.delete': template.remove,
  'templates.schema.filterOperators': template.filterOperators,
  'templates.schema.functions': template.functions,
  'templates.schema.parseExpression': template.parseExpression,
  'templates.schema.directories.list': template.directories.list,
  'templates.schema.directories.create': template.directories.create,
  'templates.schema.directories.count': template.directories.count,
  'templates.schema.directories.get': template.directories.get,
  'templates.schema.directories.update': template.directories.update,
  'templates.schema.directories.delete': template.directories.remove,
  'templates.schema.directories.discover': template.directories.discover,
  'jobs.schema.get': job.get,
  'jobs.schema.put': job.replace,
  'jobs.schema.update': job.replace,
  'jobs.schema.delete': job.remove,
  'jobs.schema.filterOperators': job.filterOperators,
  'jobs.schema.functions': job.functions,
  'jobs.schema.parseExpression': job.parseExpression,
  'jobs.schema.directories.list': job.directories.list,
  'jobs.schema.directories.create': job.directories.create,
  'jobs.schema.directories.count': job.directories.count,
  'jobs.schema.directories.get': job.directories.get,
  'jobs.schema.directories.update': job.directories.update,
  'jobs.schema.directories.delete': job.directories.remove,
  'jobs.schema.directories.discover': job.directories.discover,
  'templates.list.app': listTemplates,
  'templates.create.app': createTemplate,
  'templates.count.app': countTemplates,
  'templates.get.app': getTemplate,
  'templates.update.app': updateTemplate,
  'templates.delete.app': deleteTemplate,
  'templates.schema.get.app': template.get,
  'templates.schema.put.app': template.replace,
  'templates.schema.update.app': template.replace,
  'templates.schema.delete.app': template.remove,
  'templates.schema.filterOperators.app': template.filterOperators,
  'templates.schema.functions.app': template.functions,
  'templates.schema.parseExpression.app': template.parseExpression,
  'templates.schema.directories.list.app': template.directories.list,
  'templates.schema.directories.create.app': template.directories.create,
  'templates.schema.directories.count.app': template.directories.count,
  'templates.schema.directories.get.app': template.directories.get,
  'templates.schema.directories.update.app': template.directories.update,
  'templates.schema.directories.delete.app': template.directories.remove,
  'templates.schema.directories.discover.app': template.directories.discover,
  'jobs.schema.get.app': job.get,
  'jobs.schema.update.app': job.replace,
  'jobs.schema.delete.app': job.remove,
  'jobs.schema.filterOperators.app': job.filterOperators,
  'jobs.schema.functions.app': job.functions,
  'jobs.schema.parseExpression.app': job.parseExpression,
  'jobs.schema.directories.list.app': job.directories.list,
  'jobs.schema.directories.create.app': job.directories.create,
  'jobs.schema.directories.count.app': job.directories.count,
  'jobs.schema.directories.get.app': job.directories.get,
  'jobs.schema.directories.update.app': job.directories.update,
  'jobs.schema.directories.delete.app': job.directories.remove,
  'jobs.schema.directories.discover.app': job.directories.discover,
} satisfies Partial<Record<OperationId, Handler>>
