import type { Environment } from '../domain/environment.js'
import { aadsts } from './aadsts.js'
import { answerJson } from './answer-json.js'
import type { SignInExchange } from './sign-in-exchange.js'
import type { SignInFault } from './sign-in-fault.js'

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Entra's error answer. It echoes the caller's `client-request-id`, and no other header or field as such. */
export function renderSignInFault(
  fault: SignInFault,
  exchange: SignInExchange,
  environment: Environment,
): Response {
  const { status, error, suberror } = aadsts[fault.code]
  const traceId = environment.newId()
  const correlationId = correlationOf(exchange) ?? environment.newId()
  const timestamp = `${environment.now().toISOString().slice(0, 19).replace('T', ' ')}Z`
  const ids = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`
  const body = {
    error,
    error_description: `AADSTS${fault.code}: ${fault.message} ${ids}`,
    error_codes: [fault.code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${fault.code}`,
    ...(suberror && { suberror }),
  }
  return answerJson(status, body, { 'x-ms-request-id': traceId })
}

/** MSAL sends it as a header, a form field or in the query, by platform. */
function correlationOf({ request, form, url }: SignInExchange): string | undefined {
  const name = 'client-request-id'
  const sent = [request.headers.get(name), form.get(name), url.searchParams.get(name)]
  return sent.find((id) => id !== null && guid.test(id)) ?? undefined
}
