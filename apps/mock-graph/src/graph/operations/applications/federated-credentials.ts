import type { Application, FederatedIdentityCredential } from '../../../domain/directory/application.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import type { Asked } from '../../calls/graph-call.js'
import { defineOperation, type Operations } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { objectOf } from '../../routing/find-resource.js'
import { resourceAt } from '../../types/resource-at.js'

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
function addressedCredential(asked: Asked) {
  const application = objectOf(asked, 'applications')
  const named = asked.params['federatedIdentityCredential-id'] ?? ''
  const credential = credentialsOf(application).find(
    ({ id, name }) => id === named.toLowerCase() || name === named,
  )
  if (!credential) throw graphErrors.resourceNotFound(named)
  return { application, credential }
}

/** Throws where another credential of the application has the same issuer and subject. */
function checkUnique(application: Application, one: FederatedIdentityCredential): void {
  const same = credentialsOf(application).some(
    ({ id, issuer, subject }) => id !== one.id && issuer === one.issuer && subject === one.subject,
  )
  if (same) throw graphErrors.conflictingObject()
}

const putCredentials = (
  { directory }: Asked,
  application: Application,
  federatedIdentityCredentials: readonly FederatedIdentityCredential[],
) => directory.put('applications', application.id, { ...application, federatedIdentityCredentials })

const list = defineOperation({
  handle: (call) => {
    const application = objectOf(call, 'applications')
    const { query, root } = call
    const path = `applications/${application.id}/federatedIdentityCredentials`
    const collection = { resource: resourceAt(resource, root), root, path, context: contextOf(application) }
    return { status: 200, body: applyQuery(credentialsOf(application), query, collection) }
  },
})

const get = defineOperation({
  resolve: addressedCredential,
  handle: ({ at: { application, credential }, query, root }) => {
    const shape = { resource: resourceAt(resource, root), root, context: contextOf(application) }
    return { status: 200, body: selectOne(credential, query, shape) }
  },
})

const create = defineOperation({
  body: (body, asked) => {
    const written = readWritten(body, asked, writable)
    requireValues(written, ['name', 'issuer', 'subject', 'audiences'], writable)
    const { description = null, ...given } = written as Omit<FederatedIdentityCredential, 'id'>
    if (given.audiences.length !== 1) throw graphErrors.oneValueOnly('audiences')
    return { ...given, description }
  },
  handle: (call) => {
    const application = objectOf(call, 'applications')
    const { description, ...given } = call.body
    const credential = { ...given, id: call.environment.newId(), description }
    const others = credentialsOf(application)
    if (others.length >= most) throw graphErrors.limitReached('federatedIdentityCredentials', most)
    if (others.some(({ name }) => name === credential.name)) throw graphErrors.conflictingObject()
    checkUnique(application, credential)
    putCredentials(call, application, [...others, credential])
    const context = `${call.root}/$metadata#${contextOf(application)}/$entity`
    return { status: 201, body: { '@odata.context': context, ...credential } }
  },
})

const update = defineOperation({
  resolve: addressedCredential,
  body: (body, asked) => {
    const { credential } = asked.at
    const { name = credential.name, ...changes } = readWritten(body, asked, writable)
    // The example of the page sends the name along, so only another one is refused.
    if (name !== credential.name) throw graphErrors.readOnlyProperty('name')
    if (Array.isArray(changes.audiences) && changes.audiences.length !== 1)
      throw graphErrors.oneValueOnly('audiences')
    return { ...credential, ...changes }
  },
  handle: (call) => {
    const { application, credential } = call.at
    const changed = call.body
    checkUnique(application, changed)
    const credentials = credentialsOf(application).map((one) => (one === credential ? changed : one))
    putCredentials(call, application, credentials)
    return { status: 204 }
  },
})

const remove = defineOperation({
  resolve: addressedCredential,
  handle: (call) => {
    const { application, credential } = call.at
    const kept = credentialsOf(application).filter((one) => one !== credential)
    putCredentials(call, application, kept)
    return { status: 204 }
  },
})

export const federatedCredentialOperations = {
  'applications.federatedIdentityCredentials.list': list,
  'applications.federatedIdentityCredentials.create': create,
  'applications.federatedIdentityCredentials.get': get,
  'applications.federatedIdentityCredentials.update': update,
  'applications.federatedIdentityCredentials.delete': remove,
} satisfies Operations
