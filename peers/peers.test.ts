import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CheckedServer } from './src/runs/check-server.ts'

const isInstalled = existsSync(new URL('node_modules/.package-lock.json', import.meta.url))
const dialects = ['default', 'aadOptscim062020'] as const

type Row = readonly [check: string, dialect: 'both' | (typeof dialects)[number], outcome: string]

/**
 * What fails at each server, by what was known of them before: docs/discoveries/scim-servers.md, the rules named beside. What
 * is not known to fail must not.
 */
const known: Readonly<Record<string, readonly Row[]>> = {
  scimmy: [
    // B7: its filters compare with case, and the store of its guide does not.
    ['lookup.case', 'both', 'hidden from lookup'],
    // A5: text booleans are refused with 400; the flag mends that alone.
    ['user.disable', 'default', 'refused'],
    ['user.disable-in-company', 'default', 'refused'],
    // C3: Add by a value filter.
    ['user.add-absent', 'both', 'refused'],
    // C4: a plain id is refused.
    ['user.manager', 'both', 'refused'],
    // D2: who is in comes in twice.
    ['group.repeat', 'both', 'applied wrongly'],
  ],
  'scim-patch': [
    ['lookup.case', 'both', 'hidden from lookup'],
    // D3: a Remove by value takes deep-equal entries only, so nobody who is stored with more.
    ['group.remove-members', 'default', 'accepted but not applied'],
    // D2: a Remove from an empty group is refused by its filtered path.
    ['group.repeat', 'aadOptscim062020', 'refused'],
  ],
  'saml-jackson': [
    // B5: users are found by their first e-mail.
    ['lookup.match', 'both', 'hidden from lookup'],
    ['lookup.case', 'both', 'not as documented'],
    // A rename does not ask whether the name is taken.
    ['lookup.taken', 'both', 'two found'],
    // B9: old names stay findable.
    ['lookup.renamed', 'both', 'hidden from lookup'],
    // A2: extension paths go astray.
    ['user.update', 'both', "stored under the path's text"],
    ['user.add-absent', 'both', "stored under the path's text"],
    ['user.manager', 'both', "stored under the path's text"],
    // A1: capital verbs on groups are answered 200 and ignored.
    ['group.rename', 'default', 'accepted but not applied'],
    ['group.rename', 'aadOptscim062020', 'applied wrongly'],
  ],
  'better-auth': [
    // C7: whoever was deleted is in the way of another externalId.
    ['user.delete', 'both', 'hidden from lookup'],
    // E2: Entra's schema of groups is refused unless an option says otherwise.
    ['group.create', 'both', 'refused'],
  ],
}

describe.skipIf(!isInstalled)('servers of others (npm ci --prefix peers installs them)', async () => {
  const { servers } = isInstalled ? await import('./src/servers.ts') : { servers: [] }

  test.each(servers)('$name fails what is known of it, and nothing else', async (server) => {
    const { checkServer } = await import('./src/runs/check-server.ts')
    const checked = await checkServer(server)
    for (const [index, dialect] of dialects.entries()) {
      const expected = known[server.name]?.filter(([, where]) => where === 'both' || where === dialect) ?? []
      expect(failuresOf(checked, index).map(({ id }) => id)).toEqual(expected.map(([id]) => id))
      for (const [id, , outcome] of expected) {
        const found = failuresOf(checked, index).find((one) => one.id === id)
        expect(found?.findings.map((one) => one.outcome)).toContain(outcome)
      }
    }
    expect(checked.report).toMatchObject({ stopped: null, leftovers: [] })
  })

  // A8: its GET of a group has an empty list, whatever it keeps.
  test('saml-jackson shows no members, so that they are not judged', async () => {
    const { checkServer } = await import('./src/runs/check-server.ts')
    const { report } = await checkServer(servers.find(({ name }) => name === 'saml-jackson')!)
    const found = report.columns[0]?.results.find(({ id }) => id === 'group.add-members')
    expect(found).toMatchObject({ verdict: 'not-run', findings: [{ outcome: 'not visible' }] })
  })
})

const failuresOf = ({ report }: CheckedServer, column: number) =>
  report.columns[column]?.results.filter(({ verdict, group }) => verdict === 'fail' && group === 'entra') ??
  []
