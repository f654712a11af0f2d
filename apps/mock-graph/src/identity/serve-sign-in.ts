import { allowedOrigin } from './allow-origin.js'
import { answerJson } from './answer-json.js'
import { type EndpointMethods, findEndpoint } from './endpoints.js'
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
  const { methods, tenant } = endpoint
  const exchange: SignInExchange = { request, url, origin: url.origin, tenant, form: await readForm(request) }
  const response = await answer(exchange, context, methods)
  const origin = allowedOrigin(exchange, context)
  const isPage = !response.headers.get('content-type')?.startsWith('application/json')
  if (origin !== undefined && !isPage) response.headers.set('access-control-allow-origin', origin)
  return response
}

async function answer(
  exchange: SignInExchange,
  context: SignInContext,
  methods: EndpointMethods,
): Promise<Response> {
  const { request } = exchange
  try {
    const serve = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined
    if (!serve) throw new SignInFault(900561, Object.keys(methods).join(', '), request.method)
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
