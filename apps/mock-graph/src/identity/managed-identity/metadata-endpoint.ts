import type { Answer } from '../../http/answer.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import { aadsts } from '../errors/aadsts/aadsts.js'
import { OAuthError } from '../errors/oauth-error.js'
import { nameOf } from '../errors/render-oauth-error.js'
import { findNamed, findSystemAssigned, identitiesOf, type MachineIdentity } from './find-identity.js'
import { issueManagedToken } from './issue-token.js'

/**
 * Tokens of a managed identity as the instance metadata service (IMDS) of a virtual machine hands them out. What it
 * refuses, and how it says so: docs/discoveries/workload-identity.md.
 */
export const serveMetadataToken: SignInEndpoint = async (exchange, context) => {
  const { call } = exchange
  if (call.header('metadata')?.toLowerCase() !== 'true')
    return refuse('invalid_request', 'Required metadata header not specified')
  if (call.header('x-forwarded-for') !== null)
    return refuse('invalid_request', 'Requests with the header X-Forwarded-For are not served')
  const { query } = call
  if (!/^\d{4}-\d{2}-\d{2}$/.test(query.get('api-version') ?? ''))
    return refuse('invalid_request', "Required query variable 'api-version' is missing or malformed")
  const resource = query.get('resource')
  if (!resource) return refuse('invalid_request', "Required query variable 'resource' is missing")
  const found = findIdentity(query, identitiesOf(context))
  if (typeof found === 'string') return refuse('invalid_request', found)
  try {
    const token = await issueManagedToken(found, resource, exchange, context)
    return answerJson(200, {
      access_token: token.token,
      client_id: found.client.appId,
      expires_in: String(token.expiresIn),
      expires_on: String(token.expiresOn),
      ext_expires_in: String(token.expiresIn),
      not_before: String(token.notBefore),
      resource: token.audience,
      token_type: 'Bearer',
    })
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    return refuseAsEntra(error)
  }
}

/** The identity, or the sentence that says why there is none. Without a system-assigned one, an only one will do. */
function findIdentity(
  query: URLSearchParams,
  identities: readonly MachineIdentity[],
): MachineIdentity | string {
  const named = findNamed(query, identities)
  if (named !== 'unnamed') return named ?? notFound
  const [only, ...others] = identities
  const own = findSystemAssigned(identities)
  if (own) return own
  if (!only) return notFound
  return others.length === 0 ? only : several
}

const notFound = 'Identity not found'
const several =
  'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request'

const refuseAsEntra = (error: OAuthError): Answer => ({
  ...refuse(aadsts[error.code].error, `${nameOf(error)}: ${error.message}`),
  error: nameOf(error),
})

const refuse = (error: string, error_description: string) => answerJson(400, { error, error_description })
