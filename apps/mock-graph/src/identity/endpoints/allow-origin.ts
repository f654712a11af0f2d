import { type Answer, headerOf } from '../../http/answer.js'
import type { SignInExchange } from './sign-in-exchange.js'
import type { SignInServices } from './sign-in-services.js'

/** The answer, with who may read it where a page of another origin asked (CORS). HTML is read by no other page. */
export function allowOrigin(answer: Answer, exchange: SignInExchange, services: SignInServices): Answer {
  const reader = allowedOrigin(exchange, services)
  const isPage = !headerOf(answer, 'content-type')?.startsWith('application/json')
  if (reader === undefined || isPage) return answer
  return { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': reader } }
}

/**
 * What pages of another origin may read: keys and configuration all of them, tokens those that are a single-page
 * application of the client (Microsoft identity platform, redirect URI of type `spa`).
 */
function allowedOrigin({ call, form }: SignInExchange, { world }: SignInServices): string | undefined {
  const origin = call.header('origin')
  // The identity of the machine is for programs on it, not for pages shown there.
  if (origin === null || /^\/(metadata\/identity|msi)\//.test(call.path)) return undefined
  if (call.method === 'GET') return '*'
  const { application } = world.application(form.get('client_id') ?? '') ?? {}
  const spa = application?.redirectUris.spa ?? []
  return spa.some((uri) => URL.canParse(uri) && new URL(uri).origin === origin) ? origin : undefined
}
