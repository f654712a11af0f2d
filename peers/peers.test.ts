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

type End = {
  /** What is astray at the end, with who. */
  readonly astray: readonly string[]
  /** What was astray for a time, and was told as a failure. */
  readonly refused?: readonly string[]
  /** What is still sent when everybody was looked at twice. */
  readonly again: readonly string[]
}

const incompatible = 'SystemForCrossDomainIdentityManagementServiceIncompatible'
const failure = `failure ${incompatible}`
const [taken, endless] = [`${failure}Filtering`, 'warning EndlessPatch']
const stranger = 'EVA@MOCK.EXAMPLE user'

/** How a whole life ends: the rules that say so stand beside {@link known}. */
const ends: Readonly<Record<string, Readonly<Record<(typeof dialects)[number], End>>>> = {
  scimmy: {
    default: {
      astray: ['eva user', stranger, 'cole work e-mail', 'cole department'],
      refused: ['dale manager', 'brit manager', 'cole active', 'brit active', 'dale active'],
      again: [failure, taken],
    },
    // The flag mends booleans, and not the disable that comes with an Add: it is lost with the rest (A5).
    aadOptscim062020: {
      astray: ['eva user', stranger, 'cole work e-mail', 'cole department'],
      refused: ['dale manager', 'brit manager', 'cole active'],
      again: [failure, taken],
    },
  },
  'scim-patch': {
    // Who cannot be matched cannot be named as a manager either.
    default: { astray: ['eva user', stranger], refused: ['dale manager'], again: [taken] },
    aadOptscim062020: { astray: ['eva user', stranger], refused: ['dale manager'], again: [taken] },
  },
  // Nothing is refused: whoever sees 200 alone is told nothing.
  'saml-jackson': {
    default: {
      astray: [stranger, 'eva department', 'cole department', 'crew displayName', 'crew members'],
      again: [endless, endless, endless],
    },
    aadOptscim062020: {
      astray: [stranger, 'eva department', 'cole department', 'crew members'],
      again: [endless, endless, endless],
    },
  },
  'better-auth': {
    default: { astray: ['crew group'], refused: ['staff group'], again: [failure] },
    aadOptscim062020: { astray: ['crew group'], refused: ['staff group'], again: [failure] },
  },
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

  const both = servers.flatMap((server) =>
    dialects.map((dialect) => ({ server, name: server.name, dialect })),
  )
  test.each(both)('a life at $name ends as is known ($dialect)', async ({ server, name, dialect }) => {
    const { liveAtServer } = await import('./src/runs/live-at-server.ts')
    const { moments, lastWrites } = await liveAtServer(server, dialect)
    const expected = ends[name]?.[dialect]
    const named = (all: typeof moments) => [...new Set(all.map(({ who, what }) => `${who} ${what}`))]
    const lasting = named(moments.filter(({ isLasting }) => isLasting))
    expect(lasting.toSorted()).toEqual(expected?.astray.toSorted())
    const refused = moments.filter(({ told, isLasting }) => !isLasting && told.startsWith('failure'))
    expect(named(refused).filter((one) => !lasting.includes(one))).toEqual(expected?.refused ?? [])
    expect(lastWrites).toEqual(expected?.again)
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
