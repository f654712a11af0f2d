import { type Answer, headerOf } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import { textOf } from '../../http/text-of.js'
import { renderSignInFault } from '../errors/render-sign-in-fault.js'
import { SignInFault } from '../errors/sign-in-fault.js'
import { allowedOrigin } from './allow-origin.js'
import { answerJson } from './answer-json.js'
import { type EndpointMethods, findEndpoint } from './endpoints.js'
import type { SignInContext, SignInExchange } from './sign-in-exchange.js'

/** Answers one request to a sign-in endpoint. A path that is none gets 404 and is named, lest it pass for Entra's. */
export async function serveSignIn(call: Call, context: SignInContext): Promise<Answer> {
  const { method, origin, path } = call
  const endpoint = findEndpoint(path)
  if (!endpoint) {
    const description = `The fake serves no sign-in endpoint at ${method} ${path}.`
    return answerJson(404, { error: 'not_found', error_description: description })
  }
  const { methods, tenant } = endpoint
  const exchange: SignInExchange = { call, origin, tenant, form: await readForm(call) }
  const answered = await answer(exchange, context, methods)
  const reader = allowedOrigin(exchange, context)
  const isPage = !headerOf(answered, 'content-type')?.startsWith('application/json')
  if (reader === undefined || isPage) return answered
  return { ...answered, headers: { ...answered.headers, 'access-control-allow-origin': reader } }
}

async function answer(
  exchange: SignInExchange,
  context: SignInContext,
  methods: EndpointMethods,
): Promise<Answer> {
  const { method } = exchange.call
  try {
    const serve = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!serve) throw new SignInFault(900561, Object.keys(methods).join(', '), method)
    return await serve(exchange, context)
  } catch (fault) {
    if (fault instanceof SignInFault) return renderSignInFault(fault, exchange, context.environment)
    throw fault
  }
}

async function readForm(call: Call): Promise<URLSearchParams> {
  const type = call.header('content-type') ?? ''
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
  return new URLSearchParams(isForm ? await textOf(call) : '')
}
