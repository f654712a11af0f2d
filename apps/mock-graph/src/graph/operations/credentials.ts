import type { Secret } from '../../domain/synchronization.js'
import type { Template } from '../../domain/template.js'
import { findTemplate, templatesOf } from '../../gallery/templates.js'
import { checkConnection } from '../../synchronization/check-connection.js'
import { templateOfJob } from '../../synchronization/template-of-job.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { type BodyObject, bodyObject, checkProperties } from './body-object.js'
import { jobOf, synchronizedOf } from './find-job.js'
import { readSecretChanges } from './secret-changes.js'

const known = ['useSavedCredentials', 'credentials', 'templateId', 'applicationIdentifier']

/**
 * `POST …/jobs/{id}/validateCredentials` and `POST …/jobs/validateCredentials`: 204, or a 400 whose code and text are
 * *assumed*. Nothing is stored.
 */
export const validateCredentials: Handler = async (exchange) => {
  const payload = bodyObject(exchange.body)
  checkProperties(payload, known, 'microsoft.graph.synchronizationJob')
  const template = templateFor(exchange, payload.templateId)
  const secrets = credentialsFor(exchange, payload)
  const { connector } = exchange.synchronizer
  const outcome = await checkConnection({ connector, template, secrets })
  if (!outcome.ok) throw faults.credentialsRefused(outcome.code, outcome.message)
  return { status: 204 }
}

/** The named template, else the job's, else the default of the application. */
function templateFor(exchange: Exchange, templateId: unknown): Template {
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  const job = exchange.params['synchronizationJob-id'] === undefined ? undefined : jobOf(exchange)
  if (templateId !== undefined && templateId !== null && templateId !== '') {
    if (typeof templateId !== 'string') throw faults.schemaMismatch('templateId')
    const named = findTemplate(servicePrincipal, synchronization, templateId)
    if (!named) throw faults.unknownTemplate(templateId)
    return named
  }
  if (job) return templateOfJob(servicePrincipal, synchronization, job)
  const templates = templatesOf(servicePrincipal, synchronization)
  const first = templates.find((template) => template.default) ?? templates[0]
  if (!first) throw faults.unknownTemplate('')
  return first
}

/** The stored secrets when asked for, and when none are given. A Databricks script sends the truth value as a text. */
function credentialsFor(
  exchange: Exchange,
  { useSavedCredentials: saved, credentials }: BodyObject,
): readonly Secret[] {
  if (
    !['boolean', 'undefined'].includes(typeof saved) &&
    saved !== null &&
    !/^(true|false)$/i.test(String(saved))
  ) {
    throw faults.schemaMismatch('useSavedCredentials')
  }
  const useSaved = String(saved).toLowerCase() === 'true'
  if (useSaved || credentials === undefined || credentials === null) {
    return synchronizedOf(exchange).synchronization.secrets
  }
  return readCredentials(credentials)
}

/** A list of credentials in a body. Throws a 400 that quotes none of it. */
export function readCredentials(credentials: unknown): Secret[] {
  if (!Array.isArray(credentials)) throw faults.schemaMismatch('credentials')
  return readSecretChanges({ value: credentials })
}
