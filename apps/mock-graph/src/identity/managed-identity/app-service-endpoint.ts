import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { nameOf } from '../errors/render-oauth-error.js'
import { findNamed, findSystemAssigned, identitiesOf } from './find-identity.js'
import { issueManagedToken } from './issue-token.js'

/** The path that `IDENTITY_ENDPOINT` leads to. */
export const appServicePath = '/msi/token'

const apiVersion = '2019-08-01'

/**
 * Tokens of a managed identity as App Service, Functions and Container Apps hand them out, to who sends the
 * `IDENTITY_HEADER`. What it refuses, and how it says so: docs/discoveries/workload-identity.md.
 */
export const serveAppServiceToken: SignInEndpoint = async (exchange, context) => {
  const { call } = exchange
  const refuse = refuser(context)
  if (call.header('x-identity-header') !== context.machine.identityHeader)
    return refuse(401, 'The header X-IDENTITY-HEADER is missing or wrong: send the value of IDENTITY_HEADER.')
  const { query } = call
  if (query.get('api-version') !== apiVersion)
    return refuse(400, `The query parameter api-version must be ${apiVersion}.`)
  const resource = query.get('resource')
  if (!resource) return refuse(400, 'The query parameter resource is missing.')
  const identities = identitiesOf(context)
  const named = findNamed(query, identities)
  if (!named) return refuse(400, unknownIdentity)
  // Unlike a virtual machine, App Service never chooses among user-assigned identities.
  const found = named === 'unnamed' ? findSystemAssigned(identities) : named
  if (!found) return refuse(400, 'Unable to load the proper Managed Identity.')
  try {
    const { token, expiresOn, audience } = await issueManagedToken(found, resource, exchange, context)
    return answerJson(200, {
      access_token: token,
      client_id: found.client.appId,
      expires_on: String(expiresOn),
      resource: audience,
      token_type: 'Bearer',
    })
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    return { ...refuse(400, `${nameOf(error)}: ${error.message}`), error: nameOf(error) }
  }
}

const unknownIdentity =
  'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.'

const refuser =
  ({ environment }: SignInContext) =>
  (statusCode: number, message: string) =>
    answerJson(statusCode, { statusCode, message, correlationId: environment.newId() })
