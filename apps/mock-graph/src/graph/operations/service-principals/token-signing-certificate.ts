import type { Details } from '../../../domain/directory/details.js'
import { timestamp } from '../../../domain/time/timestamp.js'
import { bodyObject, checkProperties } from '../../bodies/body-object.js'
import { isDateTime } from '../../bodies/primitive-values.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { objectOf } from '../../routing/find-resource.js'

/** "It can be up to 3 years from the date the certificate is created", which is also the default. */
const longest = 3

/**
 * `POST …/addTokenSigningCertificate`: 200 with the public part. The service principal gets a key to sign, one to verify
 * and the password of the first, which share a `customKeyIdentifier`; the first and the password share a `keyId`.
 */
export const addTokenSigningCertificate = defineOperation({
  body: readWanted,
  handle: async (call) => {
    const { directory, environment, root, body } = call
    const { id } = objectOf(call, 'servicePrincipals')
    const start = timestamp(environment)
    const last = yearsAfter(environment.now(), longest)
    const end = body.endDateTime ?? timestamp({ now: () => last })
    if (new Date(end) > last || new Date(end) <= environment.now())
      throw graphErrors.schemaMismatch('endDateTime')
    // What writes certificates is much to load, and few ask for one.
    const { makeSelfSignedCertificate } = await import('../../certificates/self-signed-certificate.js')
    const { der, thumbprint } = await makeSelfSignedCertificate({
      commonName: body.displayName.slice('CN='.length),
      notBefore: new Date(start),
      notAfter: new Date(end),
    })
    const shared = {
      customKeyIdentifier: inBase64(thumbprint),
      displayName: body.displayName,
      endDateTime: end,
      startDateTime: start,
    }
    const type = 'AsymmetricX509Cert'
    const signing = {
      ...shared,
      keyId: environment.newId(),
      type: 'X509CertAndPassword',
      usage: 'Sign',
      key: null,
    }
    const verifying = { ...shared, keyId: environment.newId(), type, usage: 'Verify', key: null }
    const password = { ...shared, keyId: signing.keyId, hint: null, secretText: null }
    // Making the key took a while, in which somebody may have written it.
    const now = directory.servicePrincipals.get(id)
    if (!now) throw graphErrors.resourceNotFound(id)
    const details: Details = {
      ...now.details,
      keyCredentials: [...listIn(now.details, 'keyCredentials'), signing, verifying],
      passwordCredentials: [...listIn(now.details, 'passwordCredentials'), password],
    }
    directory.put('servicePrincipals', id, { ...now, details })
    return {
      status: 200,
      body: {
        '@odata.context': `${root}/$metadata#microsoft.graph.selfSignedCertificate`,
        ...verifying,
        key: inBase64(der),
        thumbprint: inHex(thumbprint),
      },
    }
  },
})

type Wanted = { readonly displayName: string; readonly endDateTime: string | undefined }

function readWanted(body: unknown): Wanted {
  const given = bodyObject(body)
  checkProperties(given, ['displayName', 'endDateTime'], 'microsoft.graph.servicePrincipal')
  const { displayName, endDateTime } = given
  if (typeof displayName !== 'string' || !/^CN=./.test(displayName))
    throw graphErrors.schemaMismatch('displayName')
  if (endDateTime === undefined || endDateTime === null) return { displayName, endDateTime: undefined }
  if (!isDateTime(endDateTime)) throw graphErrors.schemaMismatch('endDateTime')
  return { displayName, endDateTime }
}

function yearsAfter(time: Date, years: number): Date {
  const end = new Date(time)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return end
}

const listIn = (details: Details | undefined, name: string): readonly unknown[] => {
  const list = details?.[name]
  return Array.isArray(list) ? list : []
}

const inBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const inHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
