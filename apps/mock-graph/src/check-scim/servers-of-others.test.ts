import { describe, expect, test } from 'vitest'
import { openRightServer } from '../../test/check-scim/right-server.js'
import { endedAs, outcomesOf, runOn } from '../../test/check-scim/run-on.js'
import { type Answered, type Body, type Habit, showing, withHabit } from '../../test/check-scim/with-habit.js'
import { scimRules } from '../domain/provisioning/scim-rules.js'
import { scim } from '../gallery/scim.js'
import { coreUser, enterpriseUser } from '../scim/urns.js'

// The habits are of servers that docs/discoveries/scim-servers.md names. Expected is what its rules say, by their ids.
const isOf = (target: string, collection: string) => target.startsWith(`/${collection}`)
const refused = (status: number, detail: string): Answered => ({ status, body: { detail } })
const operationsOf = (body: Body): Body[] => body?.Operations ?? []

/** Takes an attribute out of a PATCH, wherever it stands. */
const without = (body: Body, name: string): Body => ({
  ...body,
  Operations: operationsOf(body).flatMap(({ op, path, value }) => {
    if (path === name) return []
    if (path !== undefined) return [{ op, path, value }]
    const { [name]: _, ...others } = value
    return [{ op, value: others }]
  }),
})

const names = (body: Body, name: string) =>
  operationsOf(body).some(({ path, value }) => path === name || (path === undefined && name in value))

const checkWith = (habit: Habit) => runOn(withHabit(openRightServer(), habit))

const findingsOf = (report: Awaited<ReturnType<typeof checkWith>>, id: string) =>
  (report.columns[0]?.results.find((one) => one.id === id)?.findings ?? []).filter(
    ({ verdict }) => verdict !== 'pass',
  )

type Named = readonly [
  habit: string,
  act: Habit,
  failed: readonly string[],
  warned: readonly string[],
  first: { id: string; outcome: string; rule: string; says: string },
]

const habits: readonly Named[] = [
  [
    // WSO2 puts the domain of the user store before a name. A1: compared with what was sent; B3: looked up by that.
    'writes a domain before the names of groups',
    (request, forward) =>
      showing(forward(request), (one) =>
        isOf(request.target, 'Groups') ? { ...one, displayName: `PRIMARY/${one.displayName}` } : one,
      ),
    ['group.create', 'group.rename'],
    [],
    { id: 'group.create', outcome: 'applied wrongly', rule: 'A1', says: 'PRIMARY/' },
  ],
  [
    'shows ids in another case than it gave them',
    (request, forward) =>
      request.method === 'GET'
        ? showing(forward(request), (one) => ({
            ...one,
            id: one.id.toLowerCase(),
            ...(one.members && {
              members: one.members.map((member: Body) => ({ value: member.value.toLowerCase() })),
            }),
          }))
        : forward(request),
    [],
    ['user.create'],
    { id: 'user.create', outcome: 'not as documented', rule: 'A1b', says: 'in another case' },
  ],
  [
    // C2, B5: who is inactive stays, and is found.
    'deletes whoever is disabled',
    async (request, forward) => {
      const answered = await forward(request)
      if (request.method !== 'PATCH' || !isOf(request.target, 'Users')) return answered
      const { body } = await forward({ ...request, method: 'GET', body: null })
      if (body?.active !== false) return answered
      return forward({ ...request, method: 'DELETE', body: null })
    },
    ['lookup.inactive', 'user.disable', 'user.disable-in-company'],
    ['user.real-boolean'],
    {
      id: 'user.disable-in-company',
      outcome: 'applied wrongly',
      rule: 'C2',
      says: 'cannot be read any more',
    },
  ],
  [
    // A1: a 2xx proves nothing.
    'keeps the first userName, and answers 200',
    (request, forward) =>
      forward(request.method === 'PATCH' ? { ...request, body: without(request.body, 'userName') } : request),
    ['lookup.renamed'],
    [],
    { id: 'lookup.renamed', outcome: 'accepted but not applied', rule: 'A1', says: 'at each visit' },
  ],
  [
    // A5: what is refused keeps back all other changes.
    'takes no other userName',
    async (request, forward) =>
      request.method === 'PATCH' && names(request.body, 'userName')
        ? refused(400, 'userName is immutable.')
        : forward(request),
    ['lookup.renamed'],
    [],
    { id: 'lookup.renamed', outcome: 'refused', rule: 'update', says: 'userName is immutable' },
  ],
  [
    // B8: hits are the larger of both numbers; who is counted and not shown is nobody else either.
    'counts whom it finds, and does not show them',
    async (request, forward) => {
      const answered = await forward(request)
      if (!request.target.includes('filter=') || !answered.body) return answered
      const { Resources: _, ...counted } = answered.body
      return { ...answered, body: counted }
    },
    ['group.create', 'lookup.match'],
    ['lookup.other-attributes'],
    { id: 'lookup.match', outcome: 'filter refused', rule: 'B6b', says: 'counts 1 and shows none' },
  ],
  [
    // D3: "one of two copies".
    'keeps members twice, and removes one entry',
    twoEntries(),
    ['group.repeat'],
    [],
    { id: 'group.repeat', outcome: 'applied wrongly', rule: 'D2', says: 'in twice' },
  ],
  [
    // C8: after DELETE somebody is gone; A1 of the creation after it.
    'brings back the old record of who was deleted',
    revive(),
    ['user.delete'],
    [],
    { id: 'user.delete', outcome: 'applied wrongly', rule: 'C7', says: 'the old record came back' },
  ],
  [
    'deletes no groups, and answers 204',
    async (request, forward) =>
      request.method === 'DELETE' && isOf(request.target, 'Groups') ? { status: 204 } : forward(request),
    ['group.delete'],
    [],
    { id: 'group.delete', outcome: 'accepted but not applied', rule: 'leave', says: 'as before' },
  ],
  [
    'refuses to delete groups',
    async (request, forward) =>
      request.method === 'DELETE' && isOf(request.target, 'Groups') ? refused(405, 'No.') : forward(request),
    ['group.delete'],
    [],
    { id: 'group.delete', outcome: 'refused', rule: 'leave', says: 'keeps the access' },
  ],
  [
    // RFC 7644, section 3.6: 404 for what was deleted.
    'forbids to read a group that is gone',
    async (request, forward) => {
      const answered = await forward(request)
      const isRead = request.method === 'GET' && /^\/Groups\/[^?]/.test(request.target)
      return isRead && answered.status === 404 ? refused(403, 'No.') : answered
    },
    [],
    ['group.delete'],
    { id: 'group.delete', outcome: 'not as documented', rule: 'leave', says: '403' },
  ],
  [
    // RFC 7643, section 3: what is of the core schema stands in the resource itself.
    'shows core attributes below their URN',
    (request, forward) =>
      showing(forward(request), (one) => {
        if (!isOf(request.target, 'Users')) return one
        const { schemas, id, externalId, meta, [enterpriseUser]: extension, ...core } = one
        return { schemas, id, externalId, meta, [enterpriseUser]: extension, [coreUser]: core }
      }),
    ['user.create', 'user.second-visit'],
    ['user.roles'],
    { id: 'user.create', outcome: 'applied wrongly', rule: 'A1', says: 'where the service does not look' },
  ],
]

/** Entries of members are kept as they come, and one is taken away at a time. */
function twoEntries(): Habit {
  const entries = new Map<string, string[]>()
  return async (request, forward) => {
    const [, collection, id = ''] = request.target.split(/[/?]/)
    if (collection !== 'Groups') return forward(request)
    const kept = entries.get(id) ?? []
    entries.set(id, kept)
    const own = operationsOf(request.body).filter(({ path }) => /^members/.test(path ?? ''))
    for (const { op, path, value } of own) {
      const ids: string[] = value?.map((one: Body) => one.value) ?? [/"(.*)"/.exec(path)?.[1]]
      if (/^add$/i.test(op)) kept.push(...ids)
      else if (kept.includes(ids[0] ?? '')) kept.splice(kept.indexOf(ids[0] ?? ''), 1)
    }
    if (own.length > 0) return { status: 204 }
    const isExcluded = request.target.includes('excludedAttributes')
    return showing(forward(request), (one) =>
      isExcluded ? one : { ...one, members: (entries.get(one.id) ?? []).map((value) => ({ value })) },
    )
  }
}

/** Whoever is created under the name of somebody who was deleted is that one again. */
function revive(): Habit {
  const gone = new Map<string, Body>()
  return async (request, forward) => {
    if (request.method === 'DELETE') {
      const { body } = await forward({ ...request, method: 'GET', body: null })
      if (body?.userName) gone.set(body.userName, body)
    }
    const old = request.method === 'POST' ? gone.get((request.body as Body).userName) : undefined
    return forward(old ? { ...request, body: old } : request)
  }
}

describe('a server', () => {
  test.each(habits)('that %s', async (_, habit, failed, warned, { id, outcome, rule, says }) => {
    const report = await checkWith(habit)
    expect(endedAs(report, 'fail').toSorted()).toEqual([...failed].sort())
    expect(endedAs(report, 'warn').toSorted()).toEqual([...warned].sort())
    const [found] = findingsOf(report, id)
    expect(found).toMatchObject({ outcome, rule, reason: expect.stringContaining(says) })
    expect(scimRules[found?.rule ?? 'gate'].source).not.toBe('')
  })

  // D3 beside D2: the member who is in twice is a member still.
  test('that keeps members twice is told what one Remove leaves', async () => {
    const found = findingsOf(await checkWith(twoEntries()), 'group.repeat')
    expect(found.map(({ rule, what }) => [rule, what])).toEqual([
      ['D2', 'Add who is in'],
      ['D3', 'Remove who is in twice'],
    ])
  })

  // RFC 7644, section 3.14: one of two changes at once may be refused. C8b, D4: what is lost is what was answered 2xx.
  test('that refuses one of two changes at once loses nothing', async () => {
    const under = new Set<string>()
    const report = await checkWith(async (request, forward) => {
      if (request.method !== 'PATCH') return forward(request)
      if (under.has(request.target)) return refused(409, 'Somebody else is changing it.')
      under.add(request.target)
      await new Promise((resolve) => setImmediate(resolve))
      under.delete(request.target)
      return forward(request)
    })
    expect([...endedAs(report, 'fail'), ...endedAs(report, 'warn'), ...endedAs(report, 'not-run')]).toEqual(
      [],
    )
  })

  // A8: what cannot be seen is neither a pass nor a failure; C1: what an answer lacks is sent at each visit.
  test('that never shows active is not judged by it', async () => {
    const report = await checkWith((request, forward) =>
      showing(forward(request), ({ active: _, ...one }) => one),
    )
    expect(endedAs(report, 'fail')).toEqual(['user.create', 'user.second-visit'])
    expect(outcomesOf(report, 'user.disable')).toEqual(['not visible'])
    expect(outcomesOf(report, 'user.disable-in-company')).toEqual(['not visible'])
  })

  // A1: of what is not kept, and of what is kept in another way, each is named by its own word.
  test('that changes one attribute and drops another is told of both', async () => {
    const report = await checkWith((request, forward) =>
      showing(forward(request), ({ externalId: _, ...one }) =>
        isOf(request.target, 'Users') ? { ...one, displayName: `${one.displayName} (guest)` } : one,
      ),
    )
    const found = findingsOf(report, 'user.create').map(({ outcome, reason }) => [outcome, reason])
    expect(found).toEqual([
      ['accepted but not applied', expect.stringContaining('externalId is not there')],
      ['applied wrongly', expect.stringContaining('(guest)')],
    ])
  })

  // C3: the entry must carry the type of the filter. django-scim2 shows the one e-mail that it has without a type.
  test('that shows e-mails without their type is told so, and not that it keeps none', async () => {
    const report = await checkWith((request, forward) =>
      showing(forward(request), ({ emails, ...one }) => ({
        ...one,
        ...(emails && { emails: emails.map(({ value }: Body) => ({ value, primary: true })) }),
      })),
    )
    expect(findingsOf(report, 'user.create')).toMatchObject([
      { outcome: 'applied wrongly', rule: 'C3', reason: expect.stringContaining('emails[type eq "work"]') },
    ])
  })

  // B6: people are as they are.
  test.each([
    ['an e-mail', 'a user without e-mails', (body: Body) => body.emails === undefined],
    ['names without apostrophes', 'apostrophe', (body: Body) => body.userName?.includes("'")],
  ])('that wants %s is told whom it shuts out', async (_, who, isShutOut) => {
    const report = await checkWith(async (request, forward) =>
      request.method === 'POST' && isOf(request.target, 'Users') && isShutOut(request.body)
        ? refused(400, 'No such people.')
        : forward(request),
    )
    const [found] = findingsOf(report, 'lookup.match')
    expect(found).toMatchObject({ verdict: 'warn', outcome: 'refused', rule: 'B6' })
    expect(found?.what).toContain(who)
  })

  // A5: one refused operation loses the whole PATCH; the culprit is sent singly, to somebody else.
  test('that refuses one attribute is told which it is, where the disable is lost with it', async () => {
    const report = await checkWith(async (request, forward) =>
      request.method === 'PATCH' && names(request.body, 'title')
        ? refused(400, 'No such operation.')
        : forward(request),
    )
    const [found] = findingsOf(report, 'user.disable-in-company')
    expect(found).toMatchObject({ outcome: 'refused', rule: 'C2' })
    expect(found?.reason).toContain('Sent singly: title refused; the others are applied.')
  })

  // A2, D3: a new key with a bracket, as the example of elimity-com/scim keeps it.
  test('that keeps a removal under the text of its path is told so', async () => {
    const kept = new Map<string, string>()
    const report = await checkWith(async (request, forward) => {
      const [, collection, id = ''] = request.target.split(/[/?]/)
      const path = operationsOf(request.body).find((one) => /^members\[/.test(one.path ?? ''))?.path
      if (path) kept.set(id, path)
      if (path) return { status: 204 }
      const key = kept.get(id)
      return showing(forward(request), (one) =>
        collection === 'Groups' && key !== undefined ? { ...one, [key]: null } : one,
      )
    })
    expect(endedAs(report, 'fail')).toEqual([])
    expect(outcomesOf(report, 'group.remove-members', 1)).toEqual(["stored under the path's text"])
  })

  // B3, A1: a creation without an id makes nobody, and says nothing of extensions or of Entra's schema of groups.
  test('that answers no id is told so, and of nothing else', async () => {
    const report = await checkWith(async (request, forward) => {
      const { status, body } = await forward(request)
      if (request.method !== 'POST' || status !== 201) return { status, body }
      const { id: _, ...rest } = body
      return { status, body: rest }
    })
    expect(endedAs(report, 'fail')).toEqual(['user.create', 'group.create'])
    for (const id of ['user.create', 'group.create']) {
      const [found] = findingsOf(report, id)
      expect(found).toMatchObject({
        outcome: 'not as documented',
        reason: 'POST is answered 201, without an id that could be kept.',
      })
    }
    expect(report.leftovers).toEqual([])
  })

  // Entra writes blanks of a filter as `+`: docs/discoveries/scim-requests.md.
  test('that reads no query as a form is told which one it would take', async () => {
    const report = await checkWith(async (request, forward) =>
      request.method === 'GET' && request.target.includes('+')
        ? refused(400, 'There is no such operator.')
        : forward(request),
    )
    expect(findingsOf(report, 'lookup.probe')[0]?.reason).toContain('With %20 in place of + it is taken')
    // Of case nothing can be said.
    expect(outcomesOf(report, 'lookup.case')).toEqual(['not run'])
  })

  test('that loses the answers to DELETE, and deletes, leaves nothing', async () => {
    const server = openRightServer()
    const report = await runOn(
      withHabit(server, async (request, forward) => {
        const answered = await forward(request)
        return request.method === 'DELETE' ? null : answered
      }),
    )
    expect([server.stores.Users.size, report.leftovers]).toEqual([0, []])
  })
})

describe('a mapping that matches by e-mail', () => {
  const byMail = structuredClone(scim.schema)
  for (const mapping of byMail.synchronizationRules[0]?.objectMappings[0]?.attributeMappings ?? []) {
    const isMail = mapping.targetAttributeName === 'emails[type eq "work"].value'
    Object.assign(mapping, { matchingPriority: isMail ? 1 : 0 })
  }

  // B6: one user without e-mails, and nobody is found any more.
  test('names the user without e-mails over whom the filter trips', async () => {
    const server = openRightServer()
    const line = withHabit(server, async (request, forward) => {
      const isTripping = [...server.stores.Users.values()].some(({ emails }) => emails === undefined)
      return request.target.includes('filter=emails') && isTripping
        ? refused(500, 'undefined is not iterable')
        : forward(request)
    })
    const report = await runOn(line, { schema: byMail })
    expect(endedAs(report, 'fail')).toEqual(['lookup.match'])
    expect(findingsOf(report, 'lookup.match')).toMatchObject([
      {
        outcome: 'refused as 5xx',
        rule: 'B6',
        reason: expect.stringContaining('Since a user without e-mails is there'),
      },
    ])
  })
})
