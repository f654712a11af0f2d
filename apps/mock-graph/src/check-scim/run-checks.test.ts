import { describe, expect, test } from 'vitest'
import { type Fault, openRightServer } from '../../test/check-scim/right-server.js'
import { endedAs, outcomesOf, runOn } from '../../test/check-scim/run-on.js'
import { scim } from '../gallery/scim.js'
import { allChecks } from './all-checks.js'

// Neither can be seen with a token that was given: SCIM-Validation-Test-Overview.md skips them too.
const signIn = ['gate.Validate_Credentials_Test', 'gate.Federated_Identity_Test']

describe('a server that is right', () => {
  test('comes out all green in both dialects, and is left as it was', async () => {
    const server = openRightServer()
    const report = await runOn(server)
    for (const dialect of [0, 1] as const) {
      for (const group of ['entra', 'gate'] as const) {
        expect(endedAs(report, 'fail', { dialect, group })).toEqual([])
        expect(endedAs(report, 'warn', { dialect, group })).toEqual([])
      }
      expect(endedAs(report, 'not-run', { dialect })).toEqual([])
      expect(endedAs(report, 'not-run', { dialect, group: 'gate' })).toEqual(signIn)
      expect(report.columns[dialect]?.results.map(({ id }) => id)).toEqual(allChecks.map(({ id }) => id))
    }
    expect(report.leftovers).toEqual([])
    expect([server.stores.Users.size, server.stores.Groups.size]).toEqual([0, 0])
  })

  test('may show members to who asks for them only', async () => {
    const report = await runOn(openRightServer('shows members on request only'))
    expect([...endedAs(report, 'fail'), ...endedAs(report, 'warn'), ...endedAs(report, 'not-run')]).toEqual(
      [],
    )
  })

  // A11 of docs/discoveries/scim-servers.md: what some servers do, and what is no fault.
  test('may answer as it likes where SCIM lets it', async () => {
    const report = await runOn(openRightServer('is right in its own way'))
    for (const group of ['entra', 'gate'] as const) {
      expect([...endedAs(report, 'fail', { group }), ...endedAs(report, 'warn', { group })]).toEqual([])
    }
  })

  test('has the 25 tests of the gate', () => {
    expect(allChecks.filter(({ group }) => group === 'gate')).toHaveLength(25)
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length)
  })
})

type Named = readonly [fault: Fault, failed: readonly string[], warned: readonly string[], outcome: string]

const everyPatch = [
  'lookup.renamed',
  'user.update-one',
  'user.update',
  'user.unknown-attribute',
  'user.disable',
  'user.disable-in-company',
  'user.add-absent',
  'user.second-email',
  'user.manager',
  'group.rename',
  'group.add-members',
]

// One fault each, and exactly the checks that name it. The first check has the outcome.
const faults: readonly Named[] = [
  ['answers 404 to who is not found', ['lookup.probe', 'lookup.match'], [], 'filter refused'],
  ['ignores filters', ['lookup.probe', 'lookup.match'], [], 'filter ignored'],
  ['filters nothing of groups', ['group.create'], [], 'filter answered as empty'],
  ['finds by case', ['lookup.case'], [], 'hidden from lookup'],
  ['takes a name twice', ['lookup.taken', 'lookup.case'], [], 'two found'],
  ['takes a name in other case', ['lookup.case'], [], 'two found'],
  ['hides inactive', ['lookup.inactive'], [], 'hidden from lookup'],
  ['finds old names', ['lookup.renamed'], ['lookup.other-attributes'], 'hidden from lookup'],
  ['refuses a filter with 500', ['lookup.match'], [], 'refused as 5xx'],
  ['finds by the first e-mail', ['lookup.match', 'lookup.renamed'], [], 'hidden from lookup'],
  ['keeps no phone numbers', ['user.create', 'user.second-visit'], [], 'echoed, not kept'],
  ['keeps no title, and does not echo it', ['user.create', 'user.second-visit'], [], 'advertised, not kept'],
  ['refuses addresses', ['user.create'], [], 'refused'],
  ['refuses addresses and titles', ['user.create'], [], 'refused'],
  ['refuses the enterprise extension', ['user.create', 'user.extension'], [], 'refused'],
  ['refuses text booleans', ['user.disable', 'user.disable-in-company'], [], 'refused'],
  ['keeps text booleans', [], ['user.disable'], 'stored as text'],
  ['ignores capital verbs', everyPatch, ['user.real-boolean', 'user.roles'], 'accepted but not applied'],
  ['ignores PATCH', everyPatch, ['user.real-boolean', 'user.roles'], 'accepted but not applied'],
  ['keeps before it refuses', ['user.unknown-attribute'], [], 'refused, partly applied'],
  [
    'stores dotted keys',
    ['user.update', 'user.add-absent', 'user.manager'],
    [],
    "stored under the path's text",
  ],
  ['refuses unknown paths with 501', ['user.unknown-attribute'], [], 'refused as 5xx'],
  ['answers 500 to a rename that is taken', ['lookup.taken'], [], 'refused as 5xx'],
  ['keeps old names', ['lookup.renamed'], [], 'hidden from lookup'],
  ['ignores unknown attributes', [], ['user.unknown-attribute'], 'accepted but not applied'],
  ['makes an entry for each part', ['user.add-absent'], [], 'applied wrongly'],
  ['removes other entries on Replace', ['user.second-email'], [], 'applied wrongly'],
  ['drops titles in silence', ['user.update'], [], 'applied wrongly'],
  ['makes entries without type', ['user.add-absent'], ['user.second-email', 'user.roles'], 'applied wrongly'],
  ['refuses entries that are not there', ['user.add-absent'], ['user.second-email', 'user.roles'], 'refused'],
  ['has one e-mail', ['user.second-email', 'user.add-absent'], [], 'applied wrongly'],
  ['reformats phone numbers', ['user.create', 'user.second-visit'], [], 'applied wrongly'],
  ['refuses plain managers', ['user.manager'], [], 'refused'],
  ['keeps removed managers', ['user.manager'], [], 'accepted but not applied'],
  ['refuses empty extensions', ['user.extension'], [], 'refused'],
  ['refuses two roles of a type', [], ['user.roles'], 'refused'],
  ['keeps names of the deleted', ['user.delete'], [], 'hidden from lookup'],
  ['deletes nothing', ['user.delete'], [], 'accepted but not applied'],
  ['deactivates for good', ['user.delete', 'user.disable'], [], 'deactivates'],
  ['changes who is gone', ['user.vanished'], [], 'accepted but not applied'],
  ['loses concurrent users', ['user.concurrent'], [], 'lost update'],
  ['loses concurrent members', ['group.concurrent'], [], 'lost update'],
  ['replaces members on Add', ['group.add-members'], [], 'applied wrongly'],
  ['adds members twice', ['group.repeat'], [], 'applied wrongly'],
  ['refuses to remove who is not in', ['group.repeat'], [], 'refused'],
  ['removes equal members only', ['group.remove-members'], [], 'accepted but not applied'],
  ['removes all members', ['group.remove-members'], [], 'applied wrongly'],
  ['shows excluded members', [], ['group.excluded-members'], 'not as documented'],
  ['refuses the schema of Entra groups', ['group.create'], [], 'refused'],
  ['renames no groups', ['group.rename'], [], 'accepted but not applied'],
]

describe('a server with one fault', () => {
  test.each(faults)('that %s fails %j', async (fault, failed, warned, outcome) => {
    const report = await runOn(openRightServer(fault))
    expect(endedAs(report, 'fail').toSorted()).toEqual([...failed].sort())
    expect(endedAs(report, 'warn').toSorted()).toEqual([...warned].sort())
    expect(outcomesOf(report, failed[0] ?? warned[0] ?? '')).toContain(outcome)
  })

  test('of the gate alone fails there alone', async () => {
    const pages = await runOn(openRightServer('pages wrongly'))
    expect(endedAs(pages, 'fail')).toEqual([])
    expect(endedAs(pages, 'fail', { group: 'gate' })).toEqual(['gate.SCIM_User_Pagination_Test'])
    expect(endedAs(pages, 'warn', { group: 'gate' })).toEqual(['gate.SCIM_Group_Pagination_Test'])
    const schemas = await runOn(openRightServer('has no schemas'))
    expect(endedAs(schemas, 'fail')).toEqual([])
    expect(endedAs(schemas, 'fail', { group: 'gate' })).toContain('gate.Schema_Discoverability_Test')
  })

  test('that shows no members is not judged by them', async () => {
    const report = await runOn(openRightServer('shows no members'))
    expect(endedAs(report, 'fail')).toEqual([])
    expect(endedAs(report, 'not-run')).toContain('group.add-members')
    expect(outcomesOf(report, 'group.add-members')).toEqual(['not visible'])
  })

  test('that deactivates on DELETE passes, and what is left there is listed', async () => {
    const server = openRightServer('deactivates')
    const report = await runOn(server)
    expect(endedAs(report, 'fail')).toEqual([])
    const removed = report.columns[0]?.results.find(({ id }) => id === 'user.delete')
    expect(removed?.findings[0]?.outcome).toBe('deactivates')
    expect(report.leftovers).toHaveLength(server.stores.Users.size)
    expect(report.leftovers.length).toBeGreaterThan(10)
  })

  test.each([
    ['refuses addresses', 'Without addresses it is taken.'],
    ['refuses addresses and titles', 'Without title, addresses it is taken.'],
    ['refuses the enterprise extension', 'Without the enterprise URN in schemas it is taken.'],
  ] as const)('that %s: its report names what is in the way', async (fault, reason) => {
    const report = await runOn(openRightServer(fault))
    const created = report.columns[0]?.results.find(({ id }) => id === 'user.create')
    expect(created?.findings[0]?.reason).toContain(reason)
    expect(endedAs(report, 'not-run').length).toBeLessThan(3)
  })

  test('of one attribute is tried with two at once by another', async () => {
    const report = await runOn(openRightServer('keeps the first displayName'))
    const [found] = report.columns[0]?.results.filter(({ id }) => id === 'user.concurrent') ?? []
    expect(found).toMatchObject({ verdict: 'pass', findings: [{ outcome: 'applied' }] })
  })

  test('names the attributes of a PATCH that are in the way', async () => {
    const report = await runOn(openRightServer('drops titles in silence'))
    const update = report.columns[0]?.results.find(({ id }) => id === 'user.update')
    expect(update?.findings[0]?.reason).toContain(
      'Sent singly: title accepted but not applied; the others are applied.',
    )
  })
})

describe('a mapping that matches by e-mail', () => {
  const byMail = structuredClone(scim.schema)
  for (const mapping of byMail.synchronizationRules[0]?.objectMappings[0]?.attributeMappings ?? []) {
    const isMail = mapping.targetAttributeName === 'emails[type eq "work"].value'
    Object.assign(mapping, { matchingPriority: isMail ? 1 : 0 })
  }

  test('is right where the endpoint is', async () => {
    const report = await runOn(openRightServer(), { schema: byMail })
    expect([...endedAs(report, 'fail'), ...endedAs(report, 'warn')]).toEqual([])
  })

  test('is told to match by userName where that filter is refused, and nothing else fails for it', async () => {
    const report = await runOn(openRightServer('refuses filters by e-mail'), { schema: byMail })
    expect(endedAs(report, 'fail')).toEqual(['lookup.probe', 'lookup.match'])
    for (const id of endedAs(report, 'fail')) {
      const [found] = report.columns[0]?.results.find((one) => one.id === id)?.findings ?? []
      expect(found).toMatchObject({ rule: 'B6b', advice: expect.stringContaining('match by userName') })
    }
  })

  test('or finds nobody: the inactive are not blamed for it', async () => {
    const report = await runOn(openRightServer('finds nobody by e-mail'), { schema: byMail })
    expect(endedAs(report, 'fail')).toEqual(['lookup.match'])
    expect(outcomesOf(report, 'lookup.inactive')).toEqual(['not run'])
  })
})

describe('dialects', () => {
  test('differ where the server does: the flag mends capital verbs and text booleans', async () => {
    const capitals = await runOn(openRightServer('ignores capital verbs'))
    expect(endedAs(capitals, 'fail', { dialect: 1 })).toEqual([])
    const booleans = await runOn(openRightServer('refuses text booleans'))
    expect(endedAs(booleans, 'fail', { dialect: 1 })).toEqual([])
  })

  test('and the flag breaks a server that stores dotted keys', async () => {
    const report = await runOn(openRightServer('stores keys without a path as they are'))
    expect(endedAs(report, 'fail')).toEqual([])
    expect(endedAs(report, 'fail', { dialect: 1 })).toEqual(['user.update'])
    expect(outcomesOf(report, 'user.update', 1)).toEqual(["stored under the path's text"])
  })
})
