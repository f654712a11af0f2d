import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRemedy } from '../../src/admin/actions/apply-remedy.js'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { rules } from '../../src/generated/rules.js'
import { decide } from '../../src/policy/decide.js'
import type { AccessRequest } from '../../src/policy/decision.js'
import {
  type Addition,
  appRoleNames,
  arrange,
  type CallerKind,
  objects,
  roleNames,
  scopeNames,
} from './situation.js'
import { frozenEnvironment, signInAgain } from './tenant.js'

const actions = [
  'synchronizationCredentials/manage',
  'synchronizationJobs/manage',
  'synchronizationSchema/manage',
  'synchronization/standard/read',
].map((name) => `microsoft.directory/servicePrincipals/${name}`)

const ownership = fc.record({ kind: fc.constant('ownership' as const), of: fc.constantFrom(...objects) })
const permission = (names: readonly string[]) =>
  fc.record({ kind: fc.constant('permission' as const), name: fc.constantFrom(...names) })
const directoryRole = fc.constantFrom(...roleNames)
const additionFor = (kind: CallerKind): fc.Arbitrary<Addition> =>
  kind === 'application'
    ? fc.oneof(permission(appRoleNames), ownership)
    : fc.oneof(
        { arbitrary: permission(scopeNames), weight: 3 },
        { arbitrary: ownership, weight: 1 },
        {
          arbitrary: fc.record({ kind: fc.constant('directory-role' as const), name: directoryRole }),
          weight: 1,
        },
        {
          arbitrary: fc.record({
            kind: fc.constant('role-over-target' as const),
            name: directoryRole,
            over: fc.constantFrom(...objects),
          }),
          weight: 1,
        },
        {
          arbitrary: fc.record({
            kind: fc.constant('custom-role' as const),
            action: fc.constantFrom(...actions),
          }),
          weight: 1,
        },
      )

const request: fc.Arbitrary<AccessRequest> = fc
  .record({
    operation: fc.constantFrom(...(Object.keys(operations) as OperationId[])),
    resource: fc.constantFrom(...objects, undefined),
    secrets: fc.constantFrom(undefined, [{ key: 'SyncAll', value: 'true' }]),
  })
  .map((asked) => ({ ...asked, rule: rules[asked.operation] }))

const situation = fc.constantFrom<CallerKind>('application', 'user', 'personal').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    given: fc.array(additionFor(kind), { maxLength: 10 }),
    more: additionFor(kind),
    request,
  }),
)
// A fixed seed: a failure today is the same failure tomorrow.
const runs = { numRuns: 1000, seed: 20_260_101 }

test('no permission, ownership or directory role more turns an allow into a denial', () => {
  fc.assert(
    fc.property(situation, ({ kind, given, more, request }) => {
      const before = arrange(kind, given)
      fc.pre(decide(request, before.principal, before.directory).effect === 'allow')
      const after = arrange(kind, [...given, more])
      expect(decide(request, after.principal, after.directory)).toMatchObject({ effect: 'allow' })
    }),
    { ...runs, numRuns: 300, maxSkipsPerRun: 1000 },
  )
})

test('every remedy named, applied to the directory and followed by a new sign-in, is enough', () => {
  fc.assert(
    fc.property(situation, fc.nat(), ({ kind, given, request }, pick) => {
      const { directory, principal } = arrange(kind, given)
      const decision = decide(request, principal, directory)
      if (decision.effect === 'allow' || decision.remedies.length === 0) return
      const remedy = decision.remedies[pick % decision.remedies.length]!
      applyRemedy(remedy, directory, frozenEnvironment())
      expect(decide(request, signInAgain(principal, directory), directory)).toMatchObject({ effect: 'allow' })
    }),
    runs,
  )
})

test('a denial names a remedy unless the kind of caller is never served', () => {
  fc.assert(
    fc.property(situation, ({ kind, given, request }) => {
      const { directory, principal } = arrange(kind, given)
      const decision = decide(request, principal, directory)
      if (decision.effect === 'allow') return
      expect(decision.remedies.length > 0).toBe(decision.reason !== 'caller-not-supported')
    }),
    runs,
  )
})

test('no remedy names a step that has been taken already', () => {
  fc.assert(
    fc.property(situation, ({ kind, given, request }) => {
      const { directory, principal } = arrange(kind, given)
      const decision = decide(request, principal, directory)
      if (decision.effect === 'allow') return
      for (const step of decision.remedies.flat()) {
        if (step.kind === 'add-owner') expect(directory.ownersOf(step.of).has(principal.oid)).toBe(false)
        if (step.kind === 'grant-app-role')
          expect(directory.appRolesOf(step.to)).not.toContain(step.permission)
      }
    }),
    runs,
  )
})

test('deciding changes nothing in the directory', () => {
  fc.assert(
    fc.property(situation, ({ kind, given, request }) => {
      const { directory, principal } = arrange(kind, given)
      const before = directory.snapshot()
      decide(request, principal, directory)
      expect(directory.snapshot()).toEqual(before)
    }),
    { ...runs, numRuns: 200 },
  )
})

test('an operation without a rule is denied to everybody', () => {
  fc.assert(
    fc.property(situation, ({ kind, given, request }) => {
      const { directory, principal } = arrange(kind, given)
      expect(decide({ ...request, rule: undefined }, principal, directory)).toMatchObject({
        effect: 'deny',
        reason: 'no-rule',
        remedies: [],
      })
    }),
    { ...runs, numRuns: 200 },
  )
})
