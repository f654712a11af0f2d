import type { FaultRule } from '../../domain/fault.js'
import { FaultRuleError } from '../../faults/fault-rule-error.js'
import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminContext, AdminEndpoint } from '../endpoint.js'
import { readJson } from '../read-json.js'

/** `GET /__mock/faults`: the rules in force, with how often each fitted, and into how many its fault was injected. */
export const serveFaults: AdminEndpoint = (_, context) => answer(context)

/** `POST /__mock/faults`: one rule or a list of them, put behind those there are. */
export const addFaults: AdminEndpoint = async ({ call }, context) => {
  const body = await readJson(call, 'a fault rule, or a list of them')
  try {
    // The plan checks them.
    context.faults.add(...([body].flat() as FaultRule[]))
  } catch (error) {
    if (!(error instanceof FaultRuleError)) throw error
    throw new AdminProblem(400, error.message, error.problems)
  }
  return answer(context)
}

/** `DELETE /__mock/faults`: no more faults. */
export const clearFaults: AdminEndpoint = (_, context) => {
  context.faults.clear()
  return answer(context)
}

const answer = ({ faults }: AdminContext) => jsonAnswer({ seed: faults.seed, value: faults.list() })
