import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'

/**
 * What Terraform reads before anything else, and `az cloud register`; an object, as `api-version=2022-09-01` is decoded
 * as one. `graphEndpoint` is of `api-version=2015-01-01`, which the Azure CLI asked for until 2.45 at least.
 */
export const serveCloudMetadata: SignInEndpoint = ({ origin }) =>
  answerJson(200, {
    name: 'mock-graph',
    portal: origin,
    authentication: { loginEndpoint: origin, audiences: [origin], tenant: 'common', identityProvider: 'AAD' },
    resourceManager: origin,
    microsoftGraphResourceId: origin,
    graphEndpoint: origin,
    suffixes: {},
  })
