import type { Fault } from '../domain/fault.js'
import { operations } from '../generated/operations.js'
import type { FaultRuleProblem } from './fault-rule-error.js'
import { compileOperation } from './matches.js'

type Path = readonly (string | number)[]
type Check = (value: unknown, at: Path) => FaultRuleProblem[]
type Shape = Readonly<Record<string, Check>>

/** Everything wrong in what should be a list of fault rules; nothing means that it is one. */
export function checkFaultRules(value: unknown): FaultRuleProblem[] {
  if (!Array.isArray(value)) return [problem([], 'must be a list of rules')]
  return value.flatMap((rule, index) => checkRule(rule, [index]))
}

const problem = (steps: Path, message: string): FaultRuleProblem => ({
  path: steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, ''),
  steps,
  message,
})

const must =
  (fits: (value: unknown) => boolean, message: string): Check =>
  (value, at) =>
    fits(value) ? [] : [problem(at, `must be ${message}`)]

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
const isDelay = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= longest
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
// More than any path or key has; a pattern is not read at any length.
const longestKey = 1_000
const isKey = (value: unknown): value is string => isText(value) && value.length <= longestKey
// A header can hold no other characters.
const isHeader = (value: unknown) => isText(value) && /^[\x20-\x7e]+$/.test(value)
const isStatus = (value: unknown) => Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599
// What timers can wait.
const longest = 2 ** 31 - 1

const text = must(isText, 'a text')
const key = must(isKey, `a text of at most ${longestKey} characters`)
const headerText = must(isHeader, 'a text of plain ASCII characters')
const count = must(isCount, 'a whole number from 1')
const delay = must(isDelay, `a number of milliseconds from 0 to ${longest}`)

const operation: Check = (value, at) => {
  if (!isKey(value)) return key(value, at)
  const known = compileOperation(value)
  return Object.keys(operations).some((key) => known(key))
    ? []
    : [problem(at, `no operation is called '${value}'; a key is such as secrets.put or jobs.*`)]
}

const json: Check = (value, at) => {
  try {
    return JSON.parse(String(value)) instanceof Object ? [] : [problem(at, 'must be a JSON object in a text')]
  } catch {
    return [problem(at, 'must be a JSON object in a text')]
  }
}

const match: Shape = {
  operation,
  method: text,
  path: must(
    (value) => isKey(value) && /^[/*]/.test(value),
    `a path of at most ${longestKey} characters that begins with '/' or '*'`,
  ),
  nth: count,
  every: count,
  first: count,
  probability: must((value) => isNumber(value) && value >= 0 && value <= 1, 'a number from 0 to 1'),
}

const kinds: Readonly<Record<Fault['kind'], Shape>> = {
  status: { status: must(isStatus, 'a status from 400 to 599') },
  throttle: {
    retryAfter: must(
      (value) => value === 'date' || value === 'none' || (Number.isInteger(value) && Number(value) >= 0),
      'a whole number of seconds, date or none',
    ),
    scope: headerText,
    information: headerText,
  },
  claimsChallenge: { claims: json },
  latency: { ms: delay, min: delay, max: delay },
  reset: {},
  slowBody: { bytesPerSecond: count },
  malformedJson: {},
  gatewayPage: { status: must((value) => [502, 503, 504].includes(Number(value)), '502, 503 or 504') },
}

const rule: Shape = {
  match: (value, at) => [...checkShape(value, at, match), ...checkCounting(value, at)],
  fault: (value, at) => checkFault(value, at),
  times: count,
  loses: must((value) => value === 'request' || value === 'answer', 'request or answer'),
}

const checkRule: Check = (value, at) => [
  ...checkShape(value, at, rule),
  ...(isObject(value) && !('fault' in value) ? [problem(at, "must have the property 'fault'")] : []),
]

const checkCounting: Check = (value, at) => {
  const counting = isObject(value) ? ['nth', 'every', 'first'].filter((name) => name in value) : []
  return counting.length > 1
    ? [problem([...at, counting[1]!], `cannot stand beside ${counting[0]}: write two rules`)]
    : []
}

function checkFault(value: unknown, at: Path): FaultRuleProblem[] {
  if (!isObject(value)) return [problem(at, 'must be an object')]
  const { kind, ...properties } = value
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
    return [problem([...at, 'kind'], `must be one of ${Object.keys(kinds).join(', ')}`)]
  }
  const problems = checkShape(properties, at, kinds[kind as Fault['kind']])
  const missing = missingIn(kind, properties)
  return missing ? [...problems, problem(at, missing)] : problems
}

function missingIn(kind: string, properties: Readonly<Record<string, unknown>>): string | undefined {
  if (kind === 'status' && !('status' in properties)) return "must have the property 'status'"
  if (kind === 'slowBody' && !('bytesPerSecond' in properties))
    return "must have the property 'bytesPerSecond'"
  if (kind !== 'latency') return undefined
  const { ms, min, max } = properties
  const isFixed = ms !== undefined && min === undefined && max === undefined
  const isRange = ms === undefined && min !== undefined && max !== undefined
  if (!isFixed && !isRange) return "must have either 'ms', or 'min' and 'max'"
  return isRange && Number(min) > Number(max) ? 'min must not be above max' : undefined
}

function checkShape(value: unknown, at: Path, shape: Shape): FaultRuleProblem[] {
  if (!isObject(value)) return [problem(at, 'must be an object')]
  return Object.entries(value).flatMap(([name, property]) => {
    const check = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (check) return check(property, [...at, name])
    const allowed = Object.keys(shape).join(', ') || 'none'
    return [problem([...at, name], `unknown property '${name}'; the properties here are ${allowed}`)]
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
