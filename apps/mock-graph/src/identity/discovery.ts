import { answerJson } from './answer-json.js'
import { findAuthority } from './find-authority.js'
import type { SignInEndpoint } from './sign-in-exchange.js'

/** Our public keys, the same for every tenant. */
export const serveKeys: SignInEndpoint = async ({ tenant }, { world, signingKeys }) => {
  findAuthority(world, tenant)
  return answerJson(200, { keys: (await signingKeys()).map((key) => key.publicJwk) })
}

/** What Terraform reads before anything else; an object, as its `api-version=2022-09-01` is decoded as one. */
export const serveCloudMetadata: SignInEndpoint = ({ origin }) =>
  answerJson(200, {
    name: 'mock-graph',
    portal: origin,
    authentication: { loginEndpoint: origin, audiences: [origin], tenant: 'common', identityProvider: 'AAD' },
    resourceManager: origin,
    microsoftGraphResourceId: origin,
    suffixes: {},
  })
