import type { Handler } from '../exchange.js'
import { bodyObject, checkProperties } from './body-object.js'
import { readCredentials } from './credentials.js'
import { synchronizedOf } from './find-job.js'

/**
 * `POST …/synchronization/acquireAccessToken`: 204, with the token that the service would have got kept among the
 * secrets. That any material is accepted is *assumed*.
 */
export const acquireAccessToken: Handler = (exchange) => {
  const payload = bodyObject(exchange.body)
  checkProperties(payload, ['credentials'], 'microsoft.graph.synchronization')
  const { synchronization } = synchronizedOf(exchange)
  const { environment } = exchange
  const secrets = new Map(synchronization.secrets.map(({ key, value }) => [key, value]))
  for (const { key, value } of readCredentials(payload.credentials ?? [])) {
    if (value !== '') secrets.set(key, value)
  }
  secrets.set('Oauth2AccessToken', environment.newId())
  secrets.set('Oauth2AccessTokenCreationTime', environment.now().toISOString())
  synchronization.secrets = [...secrets].map(([key, value]) => ({ key, value }))
  return { status: 204 }
}
