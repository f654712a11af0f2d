import type { Refusal } from '../domain/fault.js'
import type { Environment } from '../domain/time/environment.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { decode } from '../http/text-of.js'
import { renderRefusal } from '../identity/errors/render-refusal.js'
import { renderSignInDefect } from '../identity/errors/render-sign-in-defect.js'
import type { Identity } from '../identity/identity.js'
import { hideInForm } from '../journal/credentials/hide-in-text.js'
import type { JournalEntry } from '../journal/journal-entry.js'
import { beginEntry } from './begin-entry.js'
import type { Respond } from './respond.js'

/** The same call; what is read of its body, which is a form, gets into the entry. */
const heard = (call: Call, entry: JournalEntry): Call => ({
  ...call,
  body: async (limit) => {
    const bytes = await call.body(limit)
    entry.body = hideInForm(decode(bytes))
    return bytes
  },
})

/** Hands a request to the sign-in side, and journals the code of its refusal. */
export function createSignInServer(identity: Identity, environment: Environment, respond: Respond) {
  return (call: Call): Promise<Answer> => {
    const entry = beginEntry(call, environment)
    const carryOut = async () => {
      const answer = await identity.answer(heard(call, entry))
      if (answer.error !== undefined) entry.error = answer.error
      return answer
    }
    const fail = () => {
      entry.error = 'server_error'
      return renderSignInDefect()
    }
    const refuse = (refusal: Refusal) => renderRefusal(refusal, new Date(entry.time))
    return respond(entry, call, { carryOut, refuse, fail })
  }
}
