import { bodyObject } from '../../bodies/body-object.js'
import { defineOperation } from '../../calls/operation.js'
import { readSecrets } from './secret-changes.js'
import { synchronizationAt } from './synchronization-at.js'

/**
 * `POST …/synchronization/acquireAccessToken`: 204, with the token that the service would have got kept among the
 * secrets. That any material is accepted is *assumed*.
 */
export const acquireAccessToken = defineOperation({
  resolve: synchronizationAt,
  body: (body) => readSecrets(bodyObject(body).credentials ?? [], 'credentials'),
  handle: ({ at: { servicePrincipal }, body, directory, environment }) => {
    const { id } = servicePrincipal
    const secrets = new Map(directory.synchronizationOf(id).secrets.map(({ key, value }) => [key, value]))
    for (const { key, value } of body) if (value !== '') secrets.set(key, value)
    secrets.set('Oauth2AccessToken', environment.newId())
    secrets.set('Oauth2AccessTokenCreationTime', environment.now().toISOString())
    directory.putSynchronization(id, { secrets: [...secrets].map(([key, value]) => ({ key, value })) })
    return { status: 204 }
  },
})
