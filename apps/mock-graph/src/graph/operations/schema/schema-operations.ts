import { type Operations, onlyInMetadata, throughBothRoots } from '../../calls/operation.js'

import { parseExpressionOf } from './parse-expression.js'
import { type FindSchema, jobSchemaAt, templateSchemaAt } from './schema-at.js'
import { schemaDirectoriesOf } from './schema-directories.js'
import { schemaFunctionsOf } from './schema-functions.js'
import { schemasOf } from './schemas.js'

const operationsOf = (find: FindSchema) => ({
  ...schemasOf(find),
  ...schemaFunctionsOf(find),
  parseExpression: parseExpressionOf(find),
  directories: schemaDirectoriesOf(find),
})

const wholeSchema = 'PUT instead: it replaces the whole schema.'
const throughApplication = 'PUT instead, below /applications: it replaces the whole schema.'
const wholeDirectory = 'PUT the whole schema instead, with the directory in it.'

const template = operationsOf(templateSchemaAt)
const job = operationsOf(jobSchemaAt)

/** The schemas of templates and jobs. */
export const schemaOperations = {
  ...throughBothRoots({
    'templates.schema.get': template.get,
    'templates.schema.update': onlyInMetadata(throughApplication, template.replace),
    'templates.schema.delete': template.remove,
    'templates.schema.filterOperators': template.filterOperators,
    'templates.schema.functions': template.functions,
    'templates.schema.parseExpression': template.parseExpression,
    'templates.schema.directories.list': template.directories.list,
    'templates.schema.directories.create': template.directories.create,
    'templates.schema.directories.count': template.directories.count,
    'templates.schema.directories.get': template.directories.get,
    'templates.schema.directories.update': onlyInMetadata(wholeDirectory, template.directories.update),
    'templates.schema.directories.delete': template.directories.remove,
    'templates.schema.directories.discover': template.directories.discover,
    'jobs.schema.get': job.get,
    'jobs.schema.put': job.replace,
    'jobs.schema.update': onlyInMetadata(wholeSchema, job.replace),
    'jobs.schema.delete': job.remove,
    'jobs.schema.filterOperators': job.filterOperators,
    'jobs.schema.functions': job.functions,
    'jobs.schema.parseExpression': job.parseExpression,
    'jobs.schema.directories.list': job.directories.list,
    'jobs.schema.directories.create': job.directories.create,
    'jobs.schema.directories.count': job.directories.count,
    'jobs.schema.directories.get': job.directories.get,
    'jobs.schema.directories.update': onlyInMetadata(wholeDirectory, job.directories.update),
    'jobs.schema.directories.delete': job.directories.remove,
    'jobs.schema.directories.discover': job.directories.discover,
  }),
  // The slice has it through the applications root only.
  'templates.schema.put.app': template.replace,
} satisfies Operations
