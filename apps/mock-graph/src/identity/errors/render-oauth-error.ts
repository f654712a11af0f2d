import type { Environment } from '../../domain/time/environment.js'
import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInExchange } from '../endpoints/sign-in-exchange.js'
import { renderSignInPage } from '../pages/sign-in-page.js'
import { aadsts } from './aadsts/aadsts.js'
import type { OAuthError } from './oauth-error.js'

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Entra's error answer; to a browser, a page. */
export function renderOAuthError(
  error: OAuthError,
  exchange: SignInExchange,
  environment: Environment,
): Answer {
  const { status } = aadsts[error.code]
  const description = describeOAuthError(error, exchange, environment)
  const headers = { 'x-ms-request-id': description.trace_id }
  const answer = exchange.call.header('accept')?.includes('text/html')
    ? renderSignInPage('Sign-in failed', `<p>${escapeText(description.error_description)}</p>`, { status })
    : answerJson(status, description, headers)
  return { ...answer, error: nameOf(error) }
}

/** As Microsoft's list of codes names it: `AADSTS50126`. */
export const nameOf = ({ code }: OAuthError): string => `AADSTS${code}`

/** What is said of an error. It echoes the caller's `client-request-id`, and no other header or field as such. */
export function describeOAuthError(error: OAuthError, exchange: SignInExchange, environment: Environment) {
  const { error: name, suberror } = aadsts[error.code]
  const traceId = environment.newId()
  const correlationId = correlationOf(exchange) ?? environment.newId()
  const timestamp = `${environment.now().toISOString().slice(0, 19).replace('T', ' ')}Z`
  const ids = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`
  return {
    error: name,
    error_description: `${nameOf(error)}: ${error.message} ${ids}`,
    error_codes: [error.code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${error.code}`,
    ...(suberror && { suberror }),
  }
}

/** MSAL sends it as a header, a form field or in the query, by platform. */
export function correlationOf({ call, form }: Pick<SignInExchange, 'call' | 'form'>): string | undefined {
  const name = 'client-request-id'
  const sent = [call.header(name), form.get(name), call.query.get(name)]
  return sent.find((id) => id !== null && guid.test(id)) ?? undefined
}
