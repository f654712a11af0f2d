import { answerJson } from './answer-json.js'
import { findEndpoint } from './endpoints.js'
import { renderSignInFault } from './render-sign-in-fault.js'
import type { SignInContext, SignInExchange } from './sign-in-exchange.js'
import { SignInFault } from './sign-in-fault.js'

/** Answers one request to a sign-in endpoint. A path that is none gets 404 and is named, lest it pass for Entra's. */
export async function serveSignIn(request: Request, context: SignInContext): Promise<Response> {
  const url = new URL(request.url)
  const endpoint = findEndpoint(url.pathname)
  if (!endpoint) {
    const description = `The fake serves no sign-in endpoint at ${request.method} ${url.pathname}.`
    return answerJson(404, { error: 'not_found', error_description: description })
  }
  const { method, tenant, serve } = endpoint
  const exchange: SignInExchange = { request, url, origin: url.origin, tenant, form: await readForm(request) }
  try {
    if (request.method !== method) throw new SignInFault(900561, method, request.method)
    return await serve(exchange, context)
  } catch (fault) {
    if (fault instanceof SignInFault) return renderSignInFault(fault, exchange, context.environment)
    throw fault
  }
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
  return new URLSearchParams(isForm ? await request.text() : '')
}
