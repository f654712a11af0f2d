import type { Schema } from '../../../domain/provisioning/schema.js'
import { factorySchemaOf } from '../../../gallery/templates-of.js'
import { remapJob } from '../../../synchronization/job/start-job.js'
import type { Asked } from '../../calls/graph-call.js'
import { jobAt } from '../jobs/job-at.js'
import { schemaOfJob } from '../jobs/schema-of-job.js'
import { templateAt } from '../templates/template-at.js'
import { replaceTemplate } from '../templates/write-templates.js'

/** The schema that a request addresses. */
export type SchemaAt = {
  readonly schema: Schema
  /** Puts another in its place. */
  write(schema: Schema): void
  /** Makes it what it was at first. */
  reset(): void
  /** Its path below the root, as the caller addressed it. */
  readonly path: string
  /** The same as `@odata.context` writes it. */
  readonly context: string
}

/** Finds the addressed schema. Throws a 404 where there is none. */
export type FindSchema = (asked: Asked) => SchemaAt

/** The schema of a template; at first it is the one it was made with. */
export const templateSchemaAt: FindSchema = (asked) => {
  const at = templateAt(asked)
  const { template, path, context } = at
  const write = (schema: Schema) => replaceTemplate(asked.directory, at, { ...template, schema })
  return {
    schema: template.schema,
    write,
    reset: () => write(factorySchemaOf(template)),
    path: `${path}/templates/${template.id}/schema`,
    context: `${context}/templates('${template.id}')/schema`,
  }
}

/** The schema of a job; at first it is its template's, under the job's id. */
export const jobSchemaAt: FindSchema = (asked) => {
  const { directory } = asked
  const { servicePrincipal, job, path, context } = jobAt(asked)
  return {
    schema: schemaOfJob(directory, servicePrincipal, job),
    write: (schema) => directory.putJob(remapJob(job, schema)),
    reset: () => directory.putJob(remapJob(job, null)),
    path: `${path}/jobs/${job.id}/schema`,
    context: `${context}/jobs('${job.id}')/schema`,
  }
}
