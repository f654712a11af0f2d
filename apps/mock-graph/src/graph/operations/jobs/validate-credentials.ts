import type { Secret } from '../../../domain/provisioning/synchronization.js'
import type { Template } from '../../../domain/provisioning/template.js'
import { findTemplate, templatesOf } from '../../../gallery/templates-of.js'
import { templateOfJob } from '../../../synchronization/job/template-of-job.js'
import { type BodyObject, bodyObject } from '../../bodies/body-object.js'

import type { Asked } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { checkKeys, readSecrets } from '../synchronization/secret-changes.js'

import { type SynchronizationAt, synchronizationAt } from '../synchronization/synchronization-at.js'
import { type JobAt, jobAt } from './job-at.js'

/** Below one job, or below all of a service principal. */
type At = SynchronizationAt & Partial<JobAt>

const credentialsCheck = (resolve: (asked: Asked) => At) =>
  defineOperation({
    resolve,
    body: (body, asked) => {
      const payload = bodyObject(body)
      return {
        template: templateFor(asked, payload.templateId),
        secrets: secretsFor(asked, payload),
        missing: missingFrom(asked, payload),
      }
    },
    handle: async ({
      at: { servicePrincipal, job },
      body: { template, secrets, missing },
      directory,
      synchronizer,
      behaviour,
    }) => {
      if (missing && behaviour.credentialsCheck === 'strict') throw graphErrors.parameterMissing(missing)
      const outcome = await synchronizer.check({ directory, servicePrincipal, template, secrets, job })
      if (!outcome.ok) throw graphErrors.credentialsRefused(codeOnTheWire(outcome.code), outcome.message)
      return { status: 204 }
    },
  })

/** One code for whatever the endpoint did: others are of the job's status (docs/discoveries/connectivity.md). */
const codeOnTheWire = (code: string) =>
  code === 'CredentialsMissing' ? code : 'CredentialValidationUnavailable'

/** What the body leaves to be guessed; a job knows its template. */
function missingFrom(
  { at }: AskedAt,
  { templateId, useSavedCredentials, credentials }: BodyObject,
): 'templateId' | 'credentials' | undefined {
  if (!at.job && !templateId) return 'templateId'
  return isTrue(useSavedCredentials) || credentials ? undefined : 'credentials'
}

/**
 * `POST …/jobs/{id}/validateCredentials`: 204, a 500 for a key that there is not, or a 400 whose text is *assumed*.
 * Nothing is stored.
 */
export const validateCredentials = credentialsCheck(jobAt)

/** `POST …/jobs/validateCredentials`: the same without a job. */
export const validateCredentialsOfAll = credentialsCheck(synchronizationAt)

type AskedAt = Asked & { readonly at: At }

const isTrue = (value: unknown) => String(value).toLowerCase() === 'true'

/** The named template, else the job's, else the default of the application. */
function templateFor({ at, directory }: AskedAt, templateId: unknown): Template {
  const { servicePrincipal, job } = at
  const synchronization = directory.synchronizationOf(servicePrincipal.id)
  if (templateId !== undefined && templateId !== null && templateId !== '') {
    if (typeof templateId !== 'string') throw graphErrors.schemaMismatch('templateId')
    const named = findTemplate(servicePrincipal, synchronization, templateId)
    if (!named) throw graphErrors.unknownTemplate(templateId)
    return named
  }
  if (job) return templateOfJob(servicePrincipal, synchronization, job)
  const templates = templatesOf(servicePrincipal, synchronization)
  const first = templates.find((template) => template.default) ?? templates[0]
  if (!first) throw graphErrors.unknownTemplate('')
  return first
}

/** The stored secrets when asked for, and when none are given. A Databricks script sends the truth value as a text. */
function secretsFor(
  { at, directory }: AskedAt,
  { useSavedCredentials: saved, credentials }: BodyObject,
): readonly Secret[] {
  if (
    !['boolean', 'undefined'].includes(typeof saved) &&
    saved !== null &&
    !/^(true|false)$/i.test(String(saved))
  ) {
    throw graphErrors.schemaMismatch('useSavedCredentials')
  }
  if (isTrue(saved) || credentials === undefined || credentials === null) {
    return directory.synchronizationOf(at.servicePrincipal.id).secrets
  }
  checkKeys(credentials)
  return readSecrets(credentials, 'credentials')
}
