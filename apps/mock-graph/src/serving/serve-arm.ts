import { answerArm, renderArmFault } from '../arm/answer-arm.js'
import { type ArmFault, armFaults } from '../arm/arm-faults.js'
import { serveArm } from '../arm/serve-arm.js'
import type { Environment } from '../domain/environment.js'
import type { Refusal } from '../domain/fault.js'
import { throttleHeaders } from '../domain/throttle-headers.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { TokenFault } from '../identity/errors/token-fault.js'
import type { Identity } from '../identity/identity.js'
import { nameIn } from '../journal/explanation.js'
import { beginEntry, type Settle } from './settle.js'

/** Hands a request to the little there is of Azure Resource Manager, and journals who asked and what was refused. */
export function createArmServer(identity: Identity, environment: Environment, settle: Settle) {
  return (call: Call): Promise<Answer> => {
    const entry = beginEntry(call, environment)
    const authenticate = async () => {
      try {
        const { principal, directory } = await identity.authenticateForArm(call)
        entry.principal = principal
        entry.caller = nameIn(directory, principal.oid)
        return directory
      } catch (error) {
        if (error instanceof TokenFault) entry.tokenFault = error.reason
        throw error
      }
    }
    const refuse = (fault: ArmFault) => {
      entry.error = fault.code
      return renderArmFault(fault, entry.id)
    }
    const carryOut = async () => {
      const answer = await serveArm(call, authenticate)
      return 'fault' in answer ? refuse(answer.fault) : answerArm(200, answer.body, entry.id)
    }
    return settle(entry, call, {
      carryOut,
      refuse: (refusal) => refuse(faultOf(refusal, new Date(entry.time))),
      fail: () => refuse(armFaults.defect()),
    })
  }
}

function faultOf(refusal: Refusal, now: Date): ArmFault {
  switch (refusal.kind) {
    case 'status':
      return armFaults.ofStatus(refusal.status)
    case 'throttle':
      return { ...armFaults.tooManyRequests(), headers: throttleHeaders(refusal, now) }
    case 'claimsChallenge':
      return armFaults.invalidToken()
  }
}
