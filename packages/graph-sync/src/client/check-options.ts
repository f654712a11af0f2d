/** The type of an option; or whether a value fits, and what would. */
type Rule = string | readonly [fits: (value: unknown) => unknown, what: string]
/** What the options of one function may be, by name. */
export type Rules = Readonly<Record<string, Rule>>

/** Throws a `TypeError` when an option of a client has a name that none has, or cannot be right. */
export const checkClientOptions = (given: unknown): true => checkOptions(given, ofClient)

/** Throws a `TypeError` when an option of a call has a name that none has, or cannot be right. */
export const checkCallOptions = (given: unknown): true => checkOptions(given, ofCall)

const count: Rule = [(value) => typeof value === 'number' && value >= 0, 'a number that is not negative']

const ofRetry: Rules = {
  maxRetries: count,
  throttling: 'boolean',
  baseDelay: count,
  maxDelay: count,
  budget: count,
  idempotent: 'boolean',
}

const ofBoth: Rules = {
  timeout: [(value) => typeof value === 'number' && value > 0, 'a number of milliseconds above 0'],
  retry: [(value) => value === false || checkOptions(value, ofRetry, 'retry.'), ''],
}

// Who signs in, and where, is checked where it is read.
export const checkedElsewhere = 'any'

export const ofClient: Rules = {
  credential: checkedElsewhere,
  accessToken: checkedElsewhere,
  cloud: checkedElsewhere,
  baseUrl: checkedElsewhere,
  fetch: 'function',
  ...ofBoth,
  sleep: 'function',
}

const ofCall: Rules = {
  // Not by instanceof: a signal may come from another realm.
  signal: [
    (value) => !value || (value as Partial<AbortSignal>).addEventListener,
    'an AbortSignal, such as the signal of an AbortController',
  ],
  ...ofBoth,
  headers: 'object',
  onResponse: 'function',
  queryParameters: 'object',
  // Kiota's own, which its type has and nothing here reads.
  options: checkedElsewhere,
}

// What was given may hold what nobody should read: only what should be a number is shown.
export function checkOptions(given: unknown, rules: Rules, of = ''): true {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`${of.slice(0, -1) || 'The options'} must be an object, not ${typeof given}.`)
  }
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) && rules[name]
    if (value === undefined || rule === checkedElsewhere) continue
    if (!rule)
      throw new TypeError(`There is no option ${of}${name}. There are ${Object.keys(rules).join(', ')}.`)
    const [fits, what, found] =
      typeof rule === 'string'
        ? [typeof value === rule && value !== null, `of type ${rule}`, typeof value]
        : [rule[0](value), rule[1], String(value)]
    if (!fits) throw new TypeError(`${of}${name} must be ${what}, not ${found}.`)
  }
  return true
}
