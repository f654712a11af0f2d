import { isList, isObject, type Json, type JsonObject, own } from '../../../scim/json.js'
import { resourceOf } from '../../../scim/requests/look-up.js'
import { roleEntries, rolesInText } from '../../../scim/requests/roles-on-wire.js'
import type { Role, Roles } from '../../../synchronization/target/target.js'
import { sendOperations } from '../../acts/acting-on-groups.js'
import { bodyOf, createUser, describe, idOf, mapPerson, post, readUser } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

const clerk: Role = { id: '5d2a0c1e-0000-4000-8000-000000000001', value: 'Clerk', displayName: 'Clerk' }
const pilot: Role = { id: '5d2a0c1e-0000-4000-8000-000000000002', value: 'Pilot', displayName: 'Pilot' }
const all = (form: Roles['form'], ...roles: Role[]): Roles => ({ form, roles })

/** The forms of the three functions. What the mapping does not use can only warn. */
async function tryRoles(run: CheckRun): Promise<void> {
  const isMapped = run.users.mapping.attributeMappings.some(({ targetAttributeName }) =>
    /^roles\b/i.test(targetAttributeName ?? ''),
  )
  const isDefined = [...run.users.target.attributes.keys()].some((path) => /^roles\b/.test(path))
  if (!isMapped && !isDefined) throw new Blocked('The schema has no roles.')
  const say = (isGood: boolean, reply: { status: number }, what: string, reason: string) => {
    if (isGood) return run.pass('applied', what, reason)
    const outcome =
      reply.status >= 500 ? 'refused as 5xx' : reply.status >= 400 ? 'refused' : 'accepted but not applied'
    const advice = 'Take roles as the functions write them, or map none.'
    return isMapped
      ? run.fail(outcome, what, reason, advice)
      : run.warn(outcome, what, `${reason} The mapping has no roles: it matters once it has.`, advice)
  }

  const creations: readonly (readonly [string, Roles])[] = [
    ['create a user with one role (SingleAppRoleAssignment)', all('single', clerk)],
    [
      'create a user with two roles of one type, with displayName (AppRoleAssignmentsComplex)',
      all('complex', clerk, pilot),
    ],
    [
      'create a user with two roles of one type, with display (AssertiveAppRoleAssignmentsComplex)',
      all('assertive', clerk, pilot),
    ],
  ]
  for (const [what, roles] of creations) {
    const body = { ...bodyOf(run, mapPerson(run, run.people.person())), roles: roleEntries(roles) }
    const reply = await post(run, '/Users', body)
    const id = idOf(reply)
    const kept = id === null ? [] : rolesIn(await readUser(run, id))
    const isGood = roles.roles.every(({ value }) => kept.includes(value))
    say(
      isGood,
      reply,
      what,
      isGood
        ? 'Read back, they are there.'
        : `Answered ${describe(reply)}, kept are ${JSON.stringify(kept)}.`,
    )
  }

  const { id } = await createUser(run)
  const target = resourceOf({ type: run.users.target, id })
  const isDefault = run.settings.dialect === 'default'
  const patches: readonly (readonly [what: string, operation: JsonObject, expected: readonly string[]])[] = [
    isDefault
      ? [
          'Add a role as JSON in a text',
          { op: 'Add', path: 'roles', value: rolesInText(all('complex', clerk)) },
          ['Clerk'],
        ]
      : ['add a role', { op: 'add', path: 'roles', value: roleEntries(all('complex', clerk)) }, ['Clerk']],
    [
      'replace roles by two',
      { op: 'replace', path: 'roles', value: roleEntries(all('assertive', clerk, pilot)) },
      ['Clerk', 'Pilot'],
    ],
    [
      'replace roles by fewer',
      { op: 'replace', path: 'roles', value: roleEntries(all('assertive', pilot)) },
      ['Pilot'],
    ],
  ]
  for (const [what, operation, expected] of patches) {
    const reply = await sendOperations(run, target, [operation])
    const kept = rolesIn(await readUser(run, id))
    const isGood =
      isSuccess(reply) && kept.length === expected.length && expected.every((one) => kept.includes(one))
    say(
      isGood,
      reply,
      what,
      isGood ? 'Read back, it is so.' : `Answered ${describe(reply)}, kept are ${JSON.stringify(kept)}.`,
    )
  }

  const path = 'roles[primary eq "True"].value'
  for (const [start, op] of [
    ['none there', 'Add'],
    ['one there', 'Replace'],
  ] as const) {
    const roles = start === 'none there' ? [] : roleEntries(all('single', clerk))
    const made = await post(run, '/Users', { ...bodyOf(run, mapPerson(run, run.people.person())), roles })
    const madeId = idOf(made)
    const what = `${op} ${path} with ${start}`
    if (madeId === null) {
      run.skip('not run', what, 'The user could not be created.')
      continue
    }
    const reply = await sendOperations(run, resourceOf({ type: run.users.target, id: madeId }), [
      { op: isDefault ? op : op.toLowerCase(), path, value: 'Pilot' },
    ])
    const entries = entriesIn(await readUser(run, madeId))
    const set = entries.find((one) => roleOf(one) === 'Pilot' && isPrimary(one))
    const isGood = isSuccess(reply) && set !== undefined
    if (isGood && isObject(set) && typeof own(set, 'primary') === 'string') {
      run.warn(
        'stored as text',
        what,
        'The entry has primary as a text.',
        'Make primary of a filter a boolean in the entry.',
        'A7',
      )
      continue
    }
    say(
      isGood,
      reply,
      what,
      isGood
        ? 'The primary role is set.'
        : `Answered ${describe(reply)}, kept are ${JSON.stringify(entries)}.`,
    )
  }
}

const entriesIn = (document: JsonObject | null): readonly Json[] => {
  const found = document ? own(document, 'roles') : undefined
  return isList(found) ? found : found === undefined || found === null ? [] : [found]
}

const rolesIn = (document: JsonObject | null) => entriesIn(document).map(roleOf)

const isPrimary = (entry: Json) => isObject(entry) && /^true$/i.test(`${own(entry, 'primary')}`)

function roleOf(entry: Json): string {
  const value = isObject(entry) ? own(entry, 'value') : entry
  if (typeof value !== 'string' || !value.startsWith('{')) return `${value ?? ''}`
  try {
    return String(JSON.parse(value).value)
  } catch {
    return value
  }
}

export const rolesCheck: Check = {
  id: 'user.roles',
  title: 'App roles in the forms of the three functions',
  group: 'entra',
  rule: 'C6',
  dialects: 'each',
  run: async (run) => {
    if (run.known.refusedAtCreation.has('roles')) throw new Blocked('roles are refused at creation already.')
    await tryRoles(run)
  },
}
