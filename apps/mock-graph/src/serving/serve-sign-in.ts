import type { Environment } from '../domain/environment.js'
import type { Refusal } from '../domain/fault.js'
import type { Identity } from '../identity/identity.js'
import { renderInjectedFault } from '../identity/injected-fault.js'
import { renderSignInDefect } from '../identity/render-sign-in-defect.js'
import { beginEntry, type Settle } from './settle.js'

/** Hands a request to the sign-in side, and journals the code of its refusal. */
export function createSignInServer(identity: Identity, environment: Environment, settle: Settle) {
  return (request: Request, url: URL): Promise<Response> => {
    const entry = beginEntry(request, url, environment)
    const carryOut = async () => {
      const response = await identity.fetch(request)
      const error = response.ok ? undefined : await signInError(response.clone())
      if (error !== undefined) entry.error = error
      return response
    }
    const fail = () => {
      entry.error = 'server_error'
      return renderSignInDefect()
    }
    const refuse = (refusal: Refusal) => renderInjectedFault(refusal, new Date(entry.time))
    return settle(entry, request, { carryOut, refuse, fail })
  }
}

/** `AADSTS…` of a refused sign-in: in JSON, on a page, or on its way back to the client. Nothing else is kept. */
async function signInError(response: Response): Promise<string | undefined> {
  const answer = response.headers.get('location') ?? (await response.text())
  return /(?:error_description=|"error_description":"|<p>)(AADSTS\d+)/.exec(answer)?.[1]
}
