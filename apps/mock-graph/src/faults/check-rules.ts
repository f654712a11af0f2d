import { operations } from '../generated/operations.js'
import { validateFaultRules } from '../generated/validate-fault-rules.js'
import { findSchemaProblems } from '../validation/find-schema-problems.js'
import { type Path, problemAt } from '../validation/problem.js'
import type { FaultRuleProblem } from './fault-rule-error.js'
import { compileOperation } from './matches.js'

/** A rule whose shape may be wrong. */
type Unchecked = {
  readonly match?: Readonly<Record<string, unknown>> | null
  readonly fault?: Readonly<Record<string, unknown>> | null
} | null

type Check = (rule: Unchecked, at: Path) => FaultRuleProblem[]

/** Everything wrong in what should be a list of fault rules; nothing means that it is one. */
export function checkFaultRules(value: unknown): FaultRuleProblem[] {
  const ofShape = findSchemaProblems(validateFaultRules, value, (name) => `must have the property '${name}'`)
  if (!Array.isArray(value)) return ofShape
  return value.flatMap((rule: Unchecked, index) => [
    ...ofShape.filter(({ steps }) => steps[0] === index),
    ...beyondShape.flatMap((check) => check(rule, [index])),
  ])
}

const checkOperation: Check = (rule, at) => {
  const operation = rule?.match?.operation
  // A pattern is not read at any length: the schema says how long it may be.
  if (typeof operation !== 'string' || operation.trim() === '' || operation.length > 1_000) return []
  const known = compileOperation(operation)
  if (Object.keys(operations).some((key) => known(key))) return []
  const message = `no operation is called '${operation}'; a key is such as secrets.put or jobs.*`
  return [problemAt([...at, 'match', 'operation'], message)]
}

const checkCounting: Check = (rule, at) => {
  const [one, other] = ['nth', 'every', 'first'].filter((name) => rule?.match?.[name] !== undefined)
  return one && other
    ? [problemAt([...at, 'match', other], `cannot stand beside ${one}: write two rules`)]
    : []
}

const checkClaims: Check = (rule, at) => {
  const { kind, claims } = rule?.fault ?? {}
  return kind !== 'claimsChallenge' || typeof claims !== 'string' || isJsonObject(claims)
    ? []
    : [problemAt([...at, 'fault', 'claims'], 'must be a JSON object in a text')]
}

const checkRange: Check = (rule, at) => {
  const { kind, min, max } = rule?.fault ?? {}
  return kind === 'latency' && typeof min === 'number' && typeof max === 'number' && min > max
    ? [problemAt([...at, 'fault'], 'min must not be above max')]
    : []
}

const checkSide: Check = (rule, at) => {
  const isToTarget = rule?.match?.to === 'target'
  const kind = rule?.fault?.kind
  if (isToTarget && rule?.match?.operation !== undefined) {
    return [
      problemAt(
        [...at, 'match', 'operation'],
        'cannot stand beside to: target, which has no operations: use method and path',
      ),
    ]
  }
  if (isToTarget && kind === 'claimsChallenge') {
    return [problemAt([...at, 'fault', 'kind'], 'a target gives no claims challenge')]
  }
  const isOfTargets = kind === 'staleRead' || kind === 'lostUpdate'
  return isOfTargets && !isToTarget
    ? [problemAt([...at, 'fault', 'kind'], `${kind} needs a match with to: target`)]
    : []
}

// What a schema cannot say.
const beyondShape = [checkOperation, checkCounting, checkClaims, checkRange, checkSide]

function isJsonObject(text: string): boolean {
  try {
    return JSON.parse(text) instanceof Object
  } catch {
    return false
  }
}
