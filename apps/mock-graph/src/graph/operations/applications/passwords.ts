import { bodyObject, checkProperties } from '../../bodies/body-object.js'
import { defineOperation } from '../../calls/operation.js'
import { renderPasswordCredential } from '../../entities/render-application.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { objectOf } from '../../routing/find-resource.js'
import { newPassword, readWantedPassword } from './new-password.js'

/** `POST …/addPassword`: 200. The only answer that ever shows the text of the secret. */
export const addPassword = defineOperation({
  body: (body) => {
    const given = bodyObject(body)
    checkProperties(given, ['passwordCredential'], 'microsoft.graph.application')
    return readWantedPassword(given.passwordCredential)
  },
  handle: (call) => {
    const { directory, root } = call
    const application = objectOf(call, 'applications')
    const credential = newPassword(call.body, call.environment)
    const passwordCredentials = [...application.passwordCredentials, credential]
    directory.put('applications', application.id, { ...application, passwordCredentials })
    const answer = { ...renderPasswordCredential(credential), secretText: credential.secretText }
    const context = `${root}/$metadata#microsoft.graph.passwordCredential`
    return { status: 200, body: { '@odata.context': context, ...answer } }
  },
})

/** `POST …/removePassword`: 204. Tokens that were issued with the secret stay valid. */
export const removePassword = defineOperation({
  body: (body) => {
    const given = bodyObject(body)
    checkProperties(given, ['keyId'], 'microsoft.graph.application')
    if (typeof given.keyId !== 'string') throw graphErrors.schemaMismatch('keyId')
    return given.keyId.toLowerCase()
  },
  handle: (call) => {
    const { directory, body: keyId } = call
    const application = objectOf(call, 'applications')
    const kept = application.passwordCredentials.filter((one) => one.keyId.toLowerCase() !== keyId)
    if (kept.length === application.passwordCredentials.length) throw graphErrors.unknownCredential(keyId)
    directory.put('applications', application.id, { ...application, passwordCredentials: kept })
    return { status: 204 }
  },
})
