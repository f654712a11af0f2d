import { answerArm, renderArmError } from '../arm/answer-arm.js'
import { type ArmError, armErrors } from '../arm/arm-errors.js'
import { serveArm } from '../arm/serve-arm.js'
import type { Refusal } from '../domain/fault.js'
import { throttleHeaders } from '../domain/throttle-headers.js'
import type { Environment } from '../domain/time/environment.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { TokenError } from '../identity/errors/token-error.js'
import type { Identity } from '../identity/identity.js'
import { nameIn } from '../journal/explanation.js'
import { beginEntry } from './begin-entry.js'
import type { Respond } from './respond.js'

/** Hands a request to the little there is of Azure Resource Manager, and journals who asked and what was refused. */
export function createArmServer(identity: Identity, environment: Environment, respond: Respond) {
  return (call: Call): Promise<Answer> => {
    const entry = beginEntry(call, environment)
    const authenticate = async () => {
      try {
        const { principal, directory } = await identity.authenticateForArm(call)
        entry.principal = principal
        entry.caller = nameIn(directory, principal.oid)
        return directory
      } catch (error) {
        if (error instanceof TokenError) entry.tokenError = error.reason
        throw error
      }
    }
    const refuse = (error: ArmError) => {
      entry.error = error.code
      return renderArmError(error, entry.id)
    }
    const carryOut = async () => {
      const answer = await serveArm(call, authenticate)
      return 'error' in answer ? refuse(answer.error) : answerArm(200, answer.body, entry.id)
    }
    return respond(entry, call, {
      carryOut,
      refuse: (refusal) => refuse(errorOf(refusal, new Date(entry.time))),
      fail: () => refuse(armErrors.defect()),
    })
  }
}

function errorOf(refusal: Refusal, now: Date): ArmError {
  switch (refusal.kind) {
    case 'status':
      return armErrors.ofStatus(refusal.status)
    case 'throttle':
      return { ...armErrors.tooManyRequests(), headers: throttleHeaders(refusal, now) }
    case 'claimsChallenge':
      return armErrors.invalidToken()
  }
}
