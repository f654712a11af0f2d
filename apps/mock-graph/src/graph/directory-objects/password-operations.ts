import type { Directory } from '../../directory/tenant/directory.js'
import { collectionOf } from '../../directory/tenant/find-object.js'
import type { PasswordCredential } from '../../domain/directory/application.js'
import { bodyObject, checkProperties } from '../bodies/body-object.js'
import type { Asked } from '../calls/graph-call.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { renderPasswordCredential } from '../entities/render-application.js'
import { graphErrors } from '../errors/graph-errors.js'
import { objectOf } from '../routing/find-resource.js'
import { newPassword, readWantedPassword } from './new-password.js'

/** What can have secrets: the registration, or its instance in one tenant. */
type Kind = 'application' | 'servicePrincipal'

/** Adds and removes the secrets of one kind of object. */
export function passwordOperations(kind: Kind): Readonly<Record<'add' | 'remove', Operation>> {
  const type = `microsoft.graph.${kind}`
  const holder = (asked: Asked) => objectOf(asked, collectionOf[kind])
  const put = (asked: Asked, passwordCredentials: readonly PasswordCredential[]) =>
    putSecrets(asked.directory, kind, holder(asked).id, passwordCredentials)

  return {
    /** `POST …/addPassword`: 200. The only answer that ever shows the text of the secret. */
    add: defineOperation({
      body: (body) => {
        const given = bodyObject(body)
        checkProperties(given, ['passwordCredential'], type)
        return readWantedPassword(given.passwordCredential)
      },
      handle: (call) => {
        const credential = newPassword(call.body, call.environment)
        put(call, [...(holder(call).passwordCredentials ?? []), credential])
        const answer = { ...renderPasswordCredential(credential), secretText: credential.secretText }
        const context = `${call.root}/$metadata#microsoft.graph.passwordCredential`
        return { status: 200, body: { '@odata.context': context, ...answer } }
      },
    }),

    /** `POST …/removePassword`: 204. Tokens that were issued with the secret stay valid. */
    remove: defineOperation({
      body: (body) => {
        const given = bodyObject(body)
        checkProperties(given, ['keyId'], type)
        if (typeof given.keyId !== 'string') throw graphErrors.schemaMismatch('keyId')
        return given.keyId.toLowerCase()
      },
      handle: (call) => {
        const held = holder(call).passwordCredentials ?? []
        const kept = held.filter(({ keyId }) => keyId.toLowerCase() !== call.body)
        if (kept.length === held.length) throw graphErrors.unknownCredential(call.body)
        put(call, kept)
        return { status: 204 }
      },
    }),
  }
}

function putSecrets(
  directory: Directory,
  kind: Kind,
  id: string,
  passwordCredentials: readonly PasswordCredential[],
): void {
  const { applications, servicePrincipals } = directory
  if (kind === 'application')
    directory.put('applications', id, { ...applications.get(id)!, passwordCredentials })
  else directory.put('servicePrincipals', id, { ...servicePrincipals.get(id)!, passwordCredentials })
}
