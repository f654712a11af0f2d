import type { Environment } from '../../domain/environment.js'
import type { Schema } from '../../domain/schema.js'
import { factorySchemaOf } from '../../gallery/templates.js'
import { templateOfJob } from '../../synchronization/template-of-job.js'
import type { Exchange } from '../exchange.js'
import { jobOf, synchronizedOf } from './find-job.js'
import { replaceTemplate, templateOf } from './find-template.js'

/** The schema that a request addresses. */
export type SchemaPlace = {
  readonly schema: Schema
  /** Stores another in its place. */
  write(schema: Schema): void
  /** Makes it what it was at first. */
  reset(): void
  /** Its path below the root, as the caller addressed it. */
  readonly path: string
  /** The same as `@odata.context` writes it. */
  readonly context: string
}

/** Finds the addressed schema. Throws a 404 where there is none. */
export type FindSchema = (exchange: Exchange) => SchemaPlace

/** The schema of a template; at first it is the one it was made with. */
export const schemaOfTemplate: FindSchema = (exchange) => {
  const template = templateOf(exchange)
  const { path, context } = synchronizedOf(exchange)
  const write = (schema: Schema) => replaceTemplate(exchange, { ...template, schema })
  return {
    schema: template.schema,
    write,
    reset: () => write(factorySchemaOf(template)),
    path: `${path}/templates/${template.id}/schema`,
    context: `${context}/templates('${template.id}')/schema`,
  }
}

/** The schema of a job; at first it is its template's, under the job's id. */
export const schemaOfJob: FindSchema = (exchange) => {
  const job = jobOf(exchange)
  const { servicePrincipal, synchronization, path, context } = synchronizedOf(exchange)
  const template = templateOfJob(servicePrincipal, synchronization, job)
  return {
    schema: job.schema ?? { ...template.schema, id: job.id },
    write: (schema) => {
      job.schema = schema
    },
    reset: () => {
      job.schema = null
    },
    path: `${path}/jobs/${job.id}/schema`,
    context: `${context}/jobs('${job.id}')/schema`,
  }
}

/** The version of something that was just written, in the form that schemas of jobs show. */
export const versionNow = ({ now, newId }: Environment) =>
  `Date:${now().toISOString()}, ActivityId:${newId()}`
