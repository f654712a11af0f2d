import type { Application, FederatedIdentityCredential } from '../../domain/application.js'
import type { OperationId } from '../../generated/operations.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { applicationSet } from './applications.js'
import { addressed } from './entity-set.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const writable: Writable = {
  type: 'federatedIdentityCredential',
  resource: 'FederatedIdentityCredential',
  readOnly: ['id'],
  notNull: ['audiences', 'issuer', 'name', 'subject'],
}

/** As application-post-federatedidentitycredentials has it. */
const most = 20

const resource = 'applications.federatedIdentityCredentials'
const contextOf = ({ id }: Application) => `applications('${id}')/federatedIdentityCredentials`
const credentialsOf = ({ federatedIdentityCredentials = [] }: Application) => federatedIdentityCredentials

/** The application and its credential with the id or the name in the path. Throws Graph's 404. */
function addressedCredential(exchange: Exchange) {
  const application = addressed(applicationSet, exchange)
  const named = exchange.params['federatedIdentityCredential-id'] ?? ''
  const credential = credentialsOf(application).find(
    ({ id, name }) => id === named.toLowerCase() || name === named,
  )
  if (!credential) throw faults.resourceNotFound(named)
  return { application, credential }
}

/** Throws where another credential of the application has the same issuer and subject. */
function checkUnique(application: Application, one: FederatedIdentityCredential): void {
  const same = credentialsOf(application).some(
    ({ id, issuer, subject }) => id !== one.id && issuer === one.issuer && subject === one.subject,
  )
  if (same) throw faults.conflictingObject()
}

const list: Handler = (exchange) => {
  const application = addressed(applicationSet, exchange)
  const { query, root } = exchange
  const path = `applications/${application.id}/federatedIdentityCredentials`
  const context = contextOf(application)
  const collection = { resource: resourceAt(resource, root), root, path, context }
  const body = applyQuery(credentialsOf(application), query, collection)
  return { status: 200, body }
}

const get: Handler = (exchange) => {
  const { application, credential } = addressedCredential(exchange)
  const { query, root } = exchange
  const shape = { resource: resourceAt(resource, root), root, context: contextOf(application) }
  return { status: 200, body: selectOne(credential, query, shape) }
}

const create: Handler = (exchange) => {
  const application = addressed(applicationSet, exchange)
  const written = readWritten(exchange, writable)
  requireValues(written, ['name', 'issuer', 'subject', 'audiences'], writable)
  const { description = null, ...given } = written as Omit<FederatedIdentityCredential, 'id'>
  if (given.audiences.length !== 1) throw faults.oneValueOnly('audiences')
  const credential = { ...given, id: exchange.environment.newId(), description }
  const others = credentialsOf(application)
  if (others.length >= most) throw faults.limitReached('federatedIdentityCredentials', most)
  if (others.some(({ name }) => name === credential.name)) throw faults.conflictingObject()
  checkUnique(application, credential)
  application.federatedIdentityCredentials = [...others, credential]
  const context = `${exchange.root}/$metadata#${contextOf(application)}/$entity`
  return { status: 201, body: { '@odata.context': context, ...credential } }
}

const update: Handler = (exchange) => {
  const { application, credential } = addressedCredential(exchange)
  const { name = credential.name, ...changes } = readWritten(exchange, writable)
  // The example of the page sends the name along, so only another one is refused.
  if (name !== credential.name) throw faults.readOnlyProperty('name')
  if (Array.isArray(changes.audiences) && changes.audiences.length !== 1)
    throw faults.oneValueOnly('audiences')
  const changed = { ...credential, ...changes }
  checkUnique(application, changed)
  application.federatedIdentityCredentials = credentialsOf(application).map((one) =>
    one === credential ? changed : one,
  )
  return { status: 204 }
}

const remove: Handler = (exchange) => {
  const { application, credential } = addressedCredential(exchange)
  application.federatedIdentityCredentials = credentialsOf(application).filter((one) => one !== credential)
  return { status: 204 }
}

export const federatedCredentialHandlers = {
  'applications.federatedIdentityCredentials.list': list,
  'applications.federatedIdentityCredentials.create': create,
  'applications.federatedIdentityCredentials.get': get,
  'applications.federatedIdentityCredentials.update': update,
  'applications.federatedIdentityCredentials.delete': remove,
} satisfies Partial<Record<OperationId, Handler>>
