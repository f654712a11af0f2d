import { describe, expect, test } from 'vitest'
import { openCompany } from './open-company.js'

// Rules of docs/discoveries/scim-servers.md, each at a server that has nothing wrong but that.
const incompatible = 'SystemForCrossDomainIdentityManagementServiceIncompatible'

describe('a whole life at a server that is right', () => {
  test.each(['', '?aadOptscim062020'])(
    'ends as the directory is, with nothing to tell (%j)',
    async (query) => {
      await using company = await openCompany({ query })
      const { put, next, users, members } = company
      const told: string[] = []
      const go = async (asked = next()) => {
        const { told: more, writes } = await asked
        told.push(...more)
        return writes
      }
      for (const name of ['ada', 'dale', "brit.o'hara", 'cole', 'eva'])
        put(name, { mail: `${name}@mail.example` })
      put('cole', { mail: null })
      company.manage('dale', 'ada')
      company.putGroup('crew', 'Harbour crew')
      company.join('crew', 'ada', 'dale')
      company.putGroup('staff', 'Staff')
      company.join('staff', 'cole')
      await go(company.start())
      expect(members()).toEqual([
        ['ada@tailspin.example', 'dale@tailspin.example'],
        ['cole@tailspin.example'],
      ])
      // A second initial cycle is silent.
      expect(await go(company.restart())).toEqual([])

      put('dale', {
        userPrincipalName: 'dale.hall@tailspin.example',
        displayName: 'Dale Hall',
        mail: 'hall@mail.example',
      })
      put('cole', {
        mail: 'cole@mail.example',
        details: { givenName: 'Cole', surname: 'Voss', department: 'Docks' },
      })
      company.manage('eva', 'ada')
      await go()
      company.manage('dale', 'eva')
      company.directory.managers.remove('eva')
      put('cole', { accountEnabled: false })
      await go()
      expect(users().map(({ active }) => active)).toEqual([true, true, true, false, true])
      put('cole', { accountEnabled: true })
      company.putGroup('crew', 'Night crew')
      company.leave('crew', 'dale')
      company.join('crew', "brit.o'hara")
      await go()
      company.remove('eva')
      await go()
      company.restore('eva')
      await go()
      company.remove('eva')
      company.remove('staff')
      await go()
      company.purge('eva')
      expect(await go()).toHaveLength(1)
      expect(await go(company.restart())).toEqual([])

      const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
      expect(users()).toMatchObject([
        {
          userName: 'ada@tailspin.example',
          active: true,
          emails: [{ type: 'work', value: 'ada@mail.example' }],
        },
        {
          userName: 'dale.hall@tailspin.example',
          displayName: 'Dale Hall',
          emails: [{ value: 'hall@mail.example' }],
        },
        { userName: "brit.o'hara@tailspin.example", active: true },
        {
          userName: 'cole@tailspin.example',
          active: true,
          emails: [{ type: 'work', value: 'cole@mail.example' }],
          [enterprise]: { department: 'Docks' },
        },
      ])
      expect(company.groups()).toMatchObject([{ displayName: 'Night crew' }])
      expect(members()).toEqual([['ada@tailspin.example', "brit.o'hara@tailspin.example"]])
      expect([told, company.escrows()]).toEqual([[], []])
    },
  )
})

describe('a server with one fault', () => {
  test('that fails look-ups makes nobody: A4, B4', async () => {
    await using company = await openCompany({ fault: 'refuses a filter with 500' })
    company.put('ada')
    company.put("o'hara")
    for (const { told, writes } of [await company.start(), await company.next()]) {
      expect(told).toEqual(["o'hara: InternalServerError"])
      expect(writes.length).toBeLessThan(2)
    }
    expect(company.users()).toMatchObject([{ userName: 'ada@tailspin.example' }])
    expect(company.escrows()).toMatchObject([{ objectId: "o'hara", attempts: 2 }])
  })

  test('that ignores filters gets nobody twice, and is left alone once it shows: B1, B2', async () => {
    await using company = await openCompany({ fault: 'ignores filters' })
    for (const name of ['ada', 'dale', 'cole']) company.put(name)
    expect((await company.start()).told).toEqual([
      'dale: DuplicateSourceEntries',
      'cole: DuplicateSourceEntries',
    ])
    expect(company.users()).toHaveLength(1)
    expect((await company.next()).writes).toEqual([])
    expect(await company.status(company.jobId)).toMatchObject({ code: 'Quarantine' })
  })

  test('that has a name twice gets no third: B7', async () => {
    await using company = await openCompany({ fault: 'takes a name in other case' })
    for (const userName of ['ADA@tailspin.example', 'ada@TAILSPIN.example'])
      await company.server.send({ method: 'POST', target: '/Users', body: { schemas: [], userName } })
    company.put('ada')
    expect(await company.start()).toMatchObject({ told: ['ada: DuplicateTargetEntries'], writes: [] })
  })

  test('that counts more than it shows is not taken at its word: B8', async () => {
    const instead = ({ target }: { target: string }) =>
      target.includes('ada%40')
        ? { body: { totalResults: 2, Resources: [{ id: '1', userName: 'ada@tailspin.example' }] } }
        : undefined
    await using company = await openCompany({ instead })
    company.put('ada')
    expect(await company.start()).toMatchObject({ told: ['ada: DuplicateTargetEntries'], writes: [] })
  })

  test('that refuses managers keeps users in step: C4', async () => {
    await using company = await openCompany({ fault: 'refuses plain managers' })
    company.put('ada')
    company.put('dale')
    company.manage('dale', 'ada')
    expect((await company.start()).told).toEqual([`dale: ${incompatible}`])
    expect(company.escrows()).toMatchObject([{ objectId: 'dale', isReference: true }])
    company.put('dale', { displayName: 'Dale Hall' })
    await company.next()
    expect(company.users()).toMatchObject([{}, { displayName: 'Dale Hall', active: true }])
    company.put('dale', { accountEnabled: false })
    await company.next()
    expect(company.users()).toMatchObject([{}, { active: false }])
  })

  test('that keeps managers it is told to remove is told of: E4', async () => {
    await using company = await openCompany({ fault: 'keeps removed managers' })
    company.put('ada')
    company.put('dale')
    company.manage('dale', 'ada')
    await company.start()
    company.directory.managers.remove('dale')
    expect(await company.next()).toMatchObject({ writes: ['PATCH /Users/Users-2'], told: [] })
    const { told, entries } = await company.restart()
    expect(told).toEqual(['dale: EndlessPatch'])
    expect(entries.find(({ status }) => status === 'warning')?.error?.reason).toMatch(
      /:manager was removed and is "Users-1"\. It is sent at each visit\.$/,
    )
  })

  test('that keeps no title is told of at the second PATCH: A1, E4', async () => {
    await using company = await openCompany({ fault: 'keeps no title, and does not echo it' })
    company.put('ada', { details: { jobTitle: 'Pilot' } })
    expect((await company.start()).told).toEqual([])
    expect((await company.restart()).told).toEqual([])
    const { told, entries } = await company.restart()
    expect(told).toEqual(['ada: EndlessPatch'])
    expect(entries[0]?.error?.reason).toContain('title was sent as "Pilot" and is not there')
  })

  test('that deactivates whom it should delete has nobody twice: C8', async () => {
    await using company = await openCompany({ fault: 'deactivates' })
    company.put('ada')
    await company.start()
    company.remove('ada')
    await company.next()
    company.purge('ada')
    expect((await company.next()).writes).toEqual(['DELETE /Users/Users-1'])
    company.put('ada-again', { userPrincipalName: 'ada@tailspin.example' })
    expect((await company.next()).writes).toEqual(['PATCH /Users/Users-1'])
    expect(company.users()).toMatchObject([{ userName: 'ada@tailspin.example', active: true }])
  })

  test.each(['loses concurrent members', 'loses concurrent users'] as const)(
    'that %s loses nothing, since one thing is sent after the other: C8b, D4',
    async (fault) => {
      await using company = await openCompany({ fault })
      const names = ['ada', 'dale', 'cole', 'eva']
      for (const name of names) company.put(name)
      company.putGroup('crew')
      company.putGroup('staff')
      for (const group of ['crew', 'staff']) company.join(group, ...names)
      await company.start()
      for (const name of names) {
        company.put(name, { accountEnabled: false, displayName: `${name} Hall` })
        company.leave('crew', name)
      }
      await company.next()
      expect(company.members().map((all) => all.length)).toEqual([0, 4])
      expect(company.users()).toMatchObject(
        names.map((name) => ({ active: false, displayName: `${name} Hall` })),
      )
    },
  )

  test('that took a deleted user out by itself is asked once to do so, and what it says is logged: D6', async () => {
    let refused = 0
    await using company = await openCompany({
      instead: ({ method, target }) => {
        if (method !== 'PATCH' || !target.startsWith('/Groups') || refused < 0) return undefined
        refused++
        return { status: 400, body: { detail: 'There is no such member.' } }
      },
    })
    refused = -1
    company.put('ada')
    company.put('dale')
    company.putGroup('crew')
    company.join('crew', 'ada', 'dale')
    await company.start()
    refused = 0
    company.remove('dale')
    company.purge('dale')
    const { writes } = await company.next()
    expect(writes.filter((line) => line.startsWith('PATCH /Groups'))).toHaveLength(1)
    expect((await company.next()).writes).toEqual([])
    expect(refused).toBe(1)
    expect(company.escrows()).toEqual([])
  })

  test('that protects its own administrators refuses those once, and nobody else: A10b', async () => {
    await using company = await openCompany({
      instead: ({ method, target }) =>
        method === 'PATCH' && target === '/Users/Users-1'
          ? { status: 403, body: '<h1>Forbidden</h1>' }
          : undefined,
    })
    for (const name of ['ada', 'dale']) company.put(name)
    await company.start()
    for (const name of ['ada', 'dale']) company.put(name, { displayName: `${name} Hall` })
    const { told, writes } = await company.next()
    expect(told).toEqual(['ada: InsufficientRights'])
    expect(writes).toEqual(['PATCH /Users/Users-1', 'PATCH /Users/Users-2'])
    expect(company.users()).toMatchObject([{}, { displayName: 'dale Hall' }])
    expect(await company.status(company.jobId)).toMatchObject({ code: 'Active' })
  })

  test('that is away for a cycle gets everything in the next: nothing is lost', async () => {
    let isAway = false
    await using company = await openCompany({
      instead: ({ method }) =>
        isAway && method === 'PATCH' ? { status: 501, body: { status: 501 } } : undefined,
    })
    company.put('ada')
    company.put('dale')
    company.manage('dale', 'ada')
    company.putGroup('crew')
    company.join('crew', 'ada', 'dale')
    await company.start()
    isAway = true
    company.put('ada', { displayName: 'Ada Hall', accountEnabled: false })
    company.directory.managers.remove('dale')
    company.putGroup('crew', 'Night crew')
    company.leave('crew', 'dale')
    expect((await company.next()).told).toEqual([
      'ada: NotImplemented',
      'dale: NotImplemented',
      // Its name, and by a request of its own its members.
      'crew: NotImplemented',
      'crew: NotImplemented',
    ])
    isAway = false
    expect((await company.next()).told).toEqual([])
    expect(company.users()).toMatchObject([{ displayName: 'Ada Hall', active: false }, {}])
    expect(JSON.stringify(company.users()[1])).not.toContain('Users-1')
    expect(company.groups()).toMatchObject([{ displayName: 'Night crew' }])
    expect(company.members()).toEqual([['ada@tailspin.example']])
    expect(company.escrows()).toEqual([])
  })
})
