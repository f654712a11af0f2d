import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'

/** The region in the samples of learn.microsoft.com/azure/virtual-machines/instance-metadata-service. */
const region = 'westus'

/** In which region a virtual machine is, which MSAL asks when it is to find a regional endpoint by itself. */
export const serveLocation: SignInEndpoint = ({ call }) =>
  call.header('metadata')?.toLowerCase() === 'true'
    ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: region }
    : answerJson(400, { error: 'Bad request. Required metadata header not specified' })
