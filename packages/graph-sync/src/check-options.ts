type Rule = readonly [fits: (value: unknown) => unknown, what: string]
type Rules = Readonly<Record<string, Rule>>

/** Throws a `TypeError` when an option of a client has a name that none has, or cannot be right. */
export const checkClientOptions = (given: unknown): true => checkOptions(given, ofClient)

/** Throws a `TypeError` when an option of a call has a name that none has, or cannot be right. */
export const checkCallOptions = (given: unknown): true => checkOptions(given, ofCall)

const is =
  (type: string) =>
  (value: unknown): boolean =>
    typeof value === type && value !== null
const aFunction: Rule = [is('function'), 'a function']
const anObject: Rule = [is('object'), 'an object']
const aSwitch: Rule = [is('boolean'), 'true or false']
const aCount: Rule = [(value) => typeof value === 'number' && value >= 0, 'a number that is not negative']
const checkedElsewhere: Rule = [() => true, '']

const ofRetry: Rules = {
  maxRetries: aCount,
  throttling: aSwitch,
  baseDelay: aCount,
  maxDelay: aCount,
  budget: aCount,
  idempotent: aSwitch,
}

const ofBoth: Rules = {
  timeout: [(value) => typeof value === 'number' && value > 0, 'a number of milliseconds above 0'],
  retry: [
    (value) => value === false || (is('object')(value) && checkOptions(value, ofRetry, 'retry.')),
    'an object or false',
  ],
}

const ofClient: Rules = {
  credential: checkedElsewhere,
  accessToken: checkedElsewhere,
  cloud: checkedElsewhere,
  baseUrl: checkedElsewhere,
  fetch: aFunction,
  ...ofBoth,
  sleep: aFunction,
}

const ofCall: Rules = {
  // Not by instanceof: a signal may come from another realm.
  signal: [
    (value) => !value || is('function')((value as AbortSignal).addEventListener),
    'an AbortSignal, such as the signal of an AbortController',
  ],
  ...ofBoth,
  headers: anObject,
  onResponse: aFunction,
  queryParameters: anObject,
  // Kiota's own, which its type has and nothing here reads.
  options: checkedElsewhere,
}

function checkOptions(given: unknown, rules: Rules, of = ''): true {
  if (!is('object')(given)) throw new TypeError(`The options must be an object, not ${given}.`)
  for (const [name, value] of Object.entries(given as object)) {
    if (value === undefined) continue
    if (!Object.hasOwn(rules, name)) {
      throw new TypeError(`There is no option ${of}${name}. There are ${Object.keys(rules).join(', ')}.`)
    }
    const [fits, what] = rules[name] as Rule
    if (fits(value)) continue
    // Other values may hold what nobody should read.
    const found = /number/.test(what) ? String(value) : typeof value
    throw new TypeError(`${of}${name} must be ${what}, not ${found}.`)
  }
  return true
}
