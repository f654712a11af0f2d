import { defaultWire } from '../../scim/requests/wire-settings.js'
import { isMicrosoftHost } from './guard/microsoft-host.js'
import type { ScimTargetOptions, ScimTargetSettings } from './scim-target-options.js'

const { dialect: _, ...wire } = defaultWire

const defaults: ScimTargetSettings = {
  ...wire,
  allowTargets: [],
  timeout: 30_000,
  maxAnswerBytes: 10_000_000,
  probes: 2,
  probeGroups: 'always',
  forwardQuery: false,
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0
const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value)
const isFunction = (value: unknown) => typeof value === 'function'

const checks: Readonly<
  Record<keyof ScimTargetOptions, readonly [(value: unknown) => boolean, expected: string]>
> = {
  allowTargets: [
    isHosts,
    "a list of hosts without scheme and port, such as scim.tailspin.example, and none of Microsoft's",
  ],
  timeout: [isCount, 'a number of milliseconds above 0'],
  maxAnswerBytes: [isCount, 'a number of bytes above 0'],
  probes: [isCount, 'a whole number above 0'],
  probeGroups: [isOneOf('always', 'mapped', 'never'), 'always, mapped or never'],
  dialect: [isOneOf('default', 'aadOptscim062020'), 'default or aadOptscim062020'],
  forwardQuery: [isOneOf(true, false), 'true or false'],
  membersPerRequest: [isCount, 'a whole number above 0'],
  refInMembers: [isOneOf(true, false), 'true or false'],
  enterpriseSchema: [isOneOf('always', 'hasValues'), 'always or hasValues'],
  booleansInCreate: [isOneOf('real', 'text'), 'real or text'],
  issueToken: [isFunction, 'a function'],
  disturb: [isFunction, 'a function'],
  onExchange: [isFunction, 'a function'],
}

/** The options with their defaults. Throws a `TypeError` for one that there is not, or that cannot be. */
export function settleOptions(options: ScimTargetOptions): ScimTargetSettings {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  for (const [name, value] of given) {
    if (!Object.hasOwn(checks, name)) {
      throw new TypeError(
        `createScimTarget has no option ${name}; there are ${Object.keys(checks).join(', ')}.`,
      )
    }
    const [isGood, expected] = checks[name as keyof ScimTargetOptions]
    if (!isGood(value)) throw new TypeError(`The option ${name} of createScimTarget must be ${expected}.`)
  }
  return { ...defaults, ...Object.fromEntries(given) }
}

function isHosts(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (host) =>
        typeof host === 'string' &&
        /^[^\s/:@*]+$|^[0-9a-f:]+$/i.test(host) &&
        !isMicrosoftHost(host.toLowerCase()),
    )
  )
}
