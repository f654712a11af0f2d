import type { ExchangeBounds } from './exchanges/exchanges.js'
import type { Behaviour } from './graph/calls/behaviour.js'
import type { JournalBounds } from './journal/entry-ring.js'
import type { MockGraphOptions } from './mock-graph-options.js'
import type { ProvisioningSettings } from './synchronization/job/provisioning-settings.js'

type Rule = readonly [fits: (value: unknown) => boolean, what: string]

const isOf = (type: string) => (value: unknown) => typeof value === type && value !== null
const aSwitch: Rule = [isOf('boolean'), 'true or false']
const aFunction: Rule = [isOf('function'), 'a function']
const anObject: Rule = [(value) => isOf('object')(value) && !Array.isArray(value), 'an object']
const withMethods = (...names: string[]): Rule => [
  (value) => isOf('object')(value) && names.every((name) => isOf('function')((value as never)[name])),
  `an object with ${names.join(', ')}`,
]
const oneOf = (...names: string[]): Rule => [
  (value) => names.includes(value as string),
  names.map((name) => `'${name}'`).join(' or '),
]

// A name that is forgotten here does not compile.
const rules: Readonly<Record<keyof MockGraphOptions, Rule>> = {
  seed: anObject,
  denials: oneOf('observed', 'documented'),
  explainHeader: aSwitch,
  admin: aSwitch,
  behaviour: anObject,
  signingKeys: aFunction,
  reuseTokens: aSwitch,
  machine: anObject,
  clock: withMethods('now', 'advance', 'set', 'freeze', 'resume'),
  target: [
    (value) =>
      isOf('boolean')((value as { isRemote?: unknown } | null)?.isRemote) && withMethods('open')[0](value),
    'a target such as createMemoryTarget()',
  ],
  provisioning: anObject,
  journal: anObject,
  exchanges: anObject,
  onExchange: aFunction,
  faults: [Array.isArray, 'a list of fault rules'],
  faultSeed: [Number.isFinite, 'a number'],
  replication: [
    (value) => Number((value as { seconds?: unknown } | null)?.seconds ?? -1) >= 0,
    'an object such as { seconds: 30 }',
  ],
  throttling: aSwitch,
  environment: [
    (value) =>
      anObject[0](value) && Object.keys(value as object).every((name) => /^(newId|sleep)$/.test(name)),
    'an object with newId or sleep; for the time pass a clock',
  ],
  onEntry: aFunction,
  onError: aFunction,
}

const behaviours: Readonly<Record<keyof Behaviour, Rule>> = {
  secretsPut: oneOf('replace', 'merge'),
  maskedValue: oneOf('store', 'keep'),
  secretKeys: oneOf('exact', 'anyCase'),
  oauthSecrets: oneOf('take', 'refuse'),
  credentialsCheck: oneOf('strict', 'lenient'),
  newJobStatus: oneOf('NotConfigured', 'Paused'),
  newJobInterval: oneOf('PT40M', 'P10675199DT2H48M5.4775807S'),
  onDemandResult: oneOf('list', 'objects'),
  metadataWrites: oneOf('refuse', 'take'),
  synchronizationReads: oneOf('observed', 'documented'),
}

const aCount: Rule = [(value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number']

const provisionings: Readonly<Record<keyof ProvisioningSettings, Rule>> = {
  membersPerUpdate: [(value) => aCount[0](value) && Number(value) > 0, 'a whole number from 1 on'],
  lostLinks: oneOf('match', 'InvalidAnchor'),
  restoredMemberships: oneOf('leave', 'send'),
  quarantineFrom: aCount,
  quarantineProportion: [(value) => Number(value) >= 0 && Number(value) <= 1, 'a number from 0 to 1'],
  quarantineBase: aCount,
  quarantineTotal: aCount,
}

const bounds: Readonly<Record<keyof ExchangeBounds & keyof JournalBounds, Rule>> = {
  entries: aCount,
  bytes: aCount,
}

/** Throws a `TypeError` for an option of a name that there is not, and for one that cannot be right. */
export function checkMockGraphOptions(options: unknown): void {
  if (!anObject[0](options)) {
    throw new TypeError(
      `createMockGraph() needs its options as an object, but was given ${JSON.stringify(options)}.`,
    )
  }
  check(options as object, rules, 'createMockGraph()', '')
  const { behaviour, exchanges, journal, provisioning } = options as MockGraphOptions
  if (journal) check(journal, bounds, 'journal', 'journal.')
  if (exchanges) check(exchanges, bounds, 'exchanges', 'exchanges.')
  if (provisioning) check(provisioning, provisionings, 'provisioning', 'provisioning.')
  if (behaviour) check(behaviour, behaviours, 'behaviour', 'behaviour.')
}

function check(given: object, known: Readonly<Record<string, Rule>>, whose: string, prefix: string): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const rule = Object.hasOwn(known, name) ? known[name] : undefined
    if (!rule) {
      throw new TypeError(`${whose} has no option "${name}". It has ${Object.keys(known).join(', ')}.`)
    }
    const [fits, what] = rule
    if (fits(value)) continue
    const found =
      typeof value === 'object' || typeof value === 'function' ? typeof value : JSON.stringify(value)
    throw new TypeError(`${prefix}${name} must be ${what}, but is ${found}.`)
  }
}
