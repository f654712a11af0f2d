import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import type { Methods } from '../../http/route-table.js'
import { textOf } from '../../http/text-of.js'
import type { Records } from '../../store/records.js'
import { OAuthError } from '../errors/oauth-error.js'
import { renderOAuthError } from '../errors/render-oauth-error.js'
import type { SignInRecords } from '../state/sign-in-records.js'
import { allowOrigin } from './allow-origin.js'
import { answerJson } from './answer-json.js'
import { findEndpoint } from './find-endpoint.js'
import { createSignInContext } from './sign-in-context.js'
import type { SignInEndpoint } from './sign-in-endpoint.js'
import type { SignInExchange } from './sign-in-exchange.js'
import type { SignInServices } from './sign-in-services.js'

/** Answers one request to a sign-in endpoint: finds the endpoint, reads the form, lets it answer, renders a refusal. */
export async function answerSignIn(
  call: Call,
  services: SignInServices,
  records: Records<SignInRecords>,
): Promise<Answer> {
  const endpoint = findEndpoint(call.path)
  if (!endpoint) return refuseUnknown(call)
  const { methods, params } = endpoint
  const { tenant = '' } = params
  const exchange: SignInExchange = { call, origin: call.origin, tenant, params, form: await readForm(call) }
  const answer = await answerOrRefuse(methods, exchange, services, records)
  return allowOrigin(answer, exchange, services)
}

/** A path that is none gets 404 and is named, lest it pass for Entra's. */
function refuseUnknown({ method, path }: Call): Answer {
  const description = `The fake serves no sign-in endpoint at ${method} ${path}.`
  return answerJson(404, { error: 'not_found', error_description: description })
}

/** The form of a body; empty for anything but a form. */
async function readForm(call: Call): Promise<URLSearchParams> {
  const type = call.header('content-type') ?? ''
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
  return new URLSearchParams(isForm ? await textOf(call) : '')
}

/** What the endpoint writes takes effect together, before the caller has its answer; of what it refuses, nothing. */
async function answerOrRefuse(
  methods: Methods<SignInEndpoint>,
  exchange: SignInExchange,
  services: SignInServices,
  records: Records<SignInRecords>,
): Promise<Answer> {
  const { method } = exchange.call
  try {
    const serve = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!serve) throw new OAuthError(900561, Object.keys(methods).join(', '), method)
    return await records.transact((own) => serve(exchange, createSignInContext(services, own)))
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    return renderOAuthError(error, exchange, services.environment)
  }
}
