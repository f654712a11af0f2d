import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { rules } from '../../src/generated/rules.js'
import { decide } from '../../src/policy/decide.js'
import type { Decision } from '../../src/policy/decision.js'
import { callers, type Owned } from './callers.js'
import { expectedOutcome, outcomeOf } from './outcome.js'
import { stateAccess } from './state-access.js'
import type { Sets, Standing } from './statement.js'
import { resourceOf, seedCallers, signIn } from './tenant.js'

const ids = Object.keys(operations) as OperationId[]
const directory = seedCallers(callers)
const principals = callers.map((_, index) => signIn(callers, index, directory))

const addressed: Readonly<Record<string, Owned>> = {
  servicePrincipals: 'servicePrincipal',
  applications: 'registration',
}

const statementOf = (id: OperationId) => stateAccess(operations[id].method, operations[id].path)
const decideFor = (id: OperationId, index: number): Decision =>
  decide({ operation: id, rule: rules[id], resource: resourceOf(id) }, principals[index]!, directory)
const indexOf = (label: string) => callers.findIndex((caller) => caller.label === label)

describe('every operation × every kind of caller', () => {
  // A failure shows `caller: outcome`, expected against received, for the operation in the name.
  test.each(ids)('%s', (id) => {
    const statement = statementOf(id)
    const { resource } = operations[id]
    const expected = callers.map((caller) => [
      caller.label,
      expectedOutcome(statement, caller, resource === null ? undefined : addressed[resource]),
    ])
    const received = callers.map(({ label }, index) => [label, outcomeOf(decideFor(id, index))])
    expect(Object.fromEntries(received), statement.page).toEqual(Object.fromEntries(expected))
  })

  test('the matrix has not shrunk', () => {
    expect(new Set(callers.map(({ label }) => label)).size).toBe(callers.length)
    expect(callers.length).toBeGreaterThanOrEqual(57)
    expect(ids.length).toBeGreaterThanOrEqual(184)
    expect(ids.length * callers.length).toBeGreaterThanOrEqual(10_000)
    expect(Object.keys(rules).sort()).toEqual([...ids].sort())
  })

  test('every reason and every way through occurs', () => {
    const outcomes = ids.flatMap((id) => callers.map((_, index) => outcomeOf(decideFor(id, index))))
    expect(new Set(outcomes.map((outcome) => outcome.replace(' (borrowed)', '')))).toEqual(
      new Set([
        'allow, permission-alone',
        'allow, ownership',
        'allow, directory-role',
        'deny, caller-not-supported',
        'deny, no-permission',
        'deny, not-owner',
        'deny, no-directory-role',
      ]),
    )
  })
})

describe('a refusal shows exactly the permissions of the sources', () => {
  const bare = [
    ['application', 'application, no grant'],
    ['work', 'user, Global Administrator, no scope'],
    ['personal', 'user, personal account, no scope'],
  ] as const
  const shown = (sets: Sets) =>
    sets === 'never' ? [] : sets.map((set) => [...set].sort().join(' + ')).sort()

  test.each(ids)('%s', (id) => {
    const { permissions, page } = statementOf(id)
    for (const [scheme, label] of bare) {
      const decision = decideFor(id, indexOf(label))
      const received = decision.effect === 'deny' ? decision.considered : [decision.by]
      expect(shown(received), `${scheme}: ${page}`).toEqual(shown(permissions[scheme]))
    }
  })
})

describe('a user with every scope is shown exactly the directory roles of the sources, and ownership', () => {
  const asking = ids.filter((id) => statementOf(id).standing !== 'anyone')

  test.each(asking)('%s', (id) => {
    const { standing, page } = statementOf(id)
    const { roles, owner } = standing as Exclude<Standing, 'anyone'>
    expect(namedRoles(id), page).toEqual(['Global Administrator', ...roles].sort())
    expect(offersOwnership(id), page).toBe(owner && resourceOf(id) !== undefined)
  })
})

function remedySteps(id: OperationId) {
  const decision = decideFor(id, indexOf('user, plain, every scope'))
  return decision.effect === 'deny' ? decision.remedies.flat() : []
}
const namedRoles = (id: OperationId) =>
  remedySteps(id)
    .flatMap((step) => (step.kind === 'assign-directory-role' ? [step.directoryRole] : []))
    .sort()
const offersOwnership = (id: OperationId) => remedySteps(id).some(({ kind }) => kind === 'add-owner')

// "Setting the scope to all users": both actions, MicrosoftDocs/entra-docs:docs/identity/role-based-access-control/
// custom-enterprise-app-permissions.md@0df685a9922ab1f4f1095fe033ed1f13c1414e81.
describe('the scope of everyone asks for credentials and jobs', () => {
  const put = (label: string, key: string, value: string) =>
    outcomeOf(
      decide(
        {
          operation: 'secrets.put',
          rule: rules['secrets.put'],
          resource: resourceOf('secrets.put'),
          secrets: [{ key, value }],
        },
        principals[indexOf(label)]!,
        directory,
      ),
    )
  test.each([
    ['user, custom role over credentials', 'SyncAll', 'true', 'deny, no-directory-role'],
    ['user, custom role over credentials', 'SyncAll', 'True', 'deny, no-directory-role'],
    ['user, custom role over credentials', 'SyncAll', 'false', 'allow, directory-role'],
    ['user, custom role over credentials', 'BaseAddress', 'true', 'allow, directory-role'],
    ['user, custom role over jobs', 'SyncAll', 'true', 'deny, no-directory-role'],
    ['user, Application Administrator', 'SyncAll', 'true', 'allow, directory-role'],
    ['user, owns the service principal', 'SyncAll', 'true', 'allow, ownership'],
    ['application, OwnedBy, owns the service principal', 'SyncAll', 'true', 'allow, ownership'],
  ])('%s, %s = %s: %s', (label, key, value, outcome) => {
    expect(put(label, key, value)).toBe(outcome)
  })
})
