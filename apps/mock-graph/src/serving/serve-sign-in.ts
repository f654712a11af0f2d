import type { Environment } from '../domain/environment.js'
import type { Refusal } from '../domain/fault.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { renderInjectedFault } from '../identity/errors/injected-fault.js'
import { renderSignInDefect } from '../identity/errors/render-sign-in-defect.js'
import type { Identity } from '../identity/identity.js'
import { beginEntry, type Settle } from './settle.js'

/** Hands a request to the sign-in side, and journals the code of its refusal. */
export function createSignInServer(identity: Identity, environment: Environment, settle: Settle) {
  return (call: Call): Promise<Answer> => {
    const entry = beginEntry(call, environment)
    const carryOut = async () => {
      const answer = await identity.answer(call)
      if (answer.error !== undefined) entry.error = answer.error
      return answer
    }
    const fail = () => {
      entry.error = 'server_error'
      return renderSignInDefect()
    }
    const refuse = (refusal: Refusal) => renderInjectedFault(refusal, new Date(entry.time))
    return settle(entry, call, { carryOut, refuse, fail })
  }
}
