import { describe, expect, test } from 'vitest'
import type { MockGraph } from '../../src/mock-graph.js'
import { makeFolder, openFake } from './kept-fake.js'

const inFolder = makeFolder()
let count = 0

/** Does something with a fake, stops it, and looks at the one that goes on with its state. */
async function overRestart(
  before: (graph: MockGraph) => unknown,
  after: (graph: MockGraph) => unknown,
  options: Parameters<typeof openFake>[1] = {},
  optionsAfter = options,
): Promise<void> {
  count += 1
  const path = inFolder(`${count}.db`)
  {
    await using kept = await openFake(path, options)
    await before(kept.graph)
  }
  await using kept = await openFake(path, optionsAfter)
  await after(kept.graph)
}

const tenantId = 'cccccccc-0000-4000-8000-000000000001'
const postToken = (graph: MockGraph, form: Record<string, string>) => {
  const url = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`
  return graph.fetch(new Request(url, { method: 'POST', body: new URLSearchParams(form) }))
}
const signIn = async (graph: MockGraph): Promise<string> => {
  const answer = await postToken(graph, {
    grant_type: 'client_credentials',
    client_id: 'aaaaaaaa-0000-4000-8000-000000000003',
    client_secret: 'not-a-secret-of-owner-agent',
    scope: 'https://graph.microsoft.com/.default',
  })
  return ((await answer.json()) as { access_token: string }).access_token
}
const ask = async (graph: MockGraph, token: string, method = 'GET', body?: object) => {
  const path = 'servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  const answer = await graph.fetch(new Request(`https://graph.microsoft.com/v1.0/${path}`, init))
  return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() }
}
const admin = (graph: MockGraph, method: string, path: string, body?: object) =>
  graph.fetch(
    new Request(`http://localhost/__mock/${path}`, { method, ...(body && { body: JSON.stringify(body) }) }),
  )
const tenant = { displayName: 'Fabrikam', domain: 'fabrikam.example', users: [{ name: 'bob' }] }
const domains = (graph: MockGraph) => [...graph.world.tenants.values()].map(({ domain }) => domain)

describe('the next fake has of the one before', () => {
  test('what was written, the keys, and so the tokens', async () => {
    let token: string
    const written = { value: [{ key: 'BaseAddress', value: 'https://scim.example.com/kept' }] }
    await overRestart(
      async (graph) => {
        token = await signIn(graph)
        expect((await ask(graph, token, 'PUT', written)).status).toBe(204)
      },
      async (graph) => expect(await ask(graph, token)).toMatchObject({ status: 200, body: written }),
    )
  })

  test('who signed in, and who was revoked', async () => {
    const refreshTokens: string[] = []
    const redeem = async (graph: MockGraph, refreshToken: string) => {
      const answer = await postToken(graph, { ...console, refresh_token: refreshToken })
      return answer.status
    }
    const console = { grant_type: 'refresh_token', client_id: 'aaaaaaaa-0000-4000-8000-000000000010' }
    const people = ['adele', 'miriam']
    await overRestart(
      async (graph) => {
        for (const name of people) {
          const person = { username: `${name}@contoso.example`, password: `not-a-password-of-${name}` }
          const scope = 'https://graph.microsoft.com/User.Read offline_access'
          const answer = await postToken(graph, { ...console, grant_type: 'password', ...person, scope })
          refreshTokens.push(((await answer.json()) as { refresh_token: string }).refresh_token)
        }
        graph.revoke(graph.world.user('adele@contoso.example')!.user.id)
      },
      async (graph) => {
        expect(await redeem(graph, refreshTokens[0]!)).toBe(400)
        expect(await redeem(graph, refreshTokens[1]!)).toBe(200)
      },
    )
  })

  test('a clock that stands still, and one that was moved', async () => {
    const date = new Date('2041-02-03T04:05:06Z')
    await overRestart(
      ({ clock }) => {
        clock.set(date)
        clock.freeze()
        clock.set(date)
      },
      ({ clock }) => {
        expect(clock.now()).toEqual(date)
        clock.resume()
        expect(clock.now().getTime()).toBeGreaterThanOrEqual(date.getTime())
      },
    )
  })

  test('fault rules, what was counted of them, and where their chance stands', async () => {
    const faults = [{ fault: { kind: 'latency', ms: 0 }, match: { probability: 0.5 }, times: 100 }] as const
    const inOne: number[] = []
    const strike = async (graph: MockGraph, seen: number[]) => {
      await ask(graph, 'no token')
      seen.push(graph.faults.list()[0]!.struck)
    }
    await overRestart(
      async (graph) => {
        for (let each = 0; each < 12; each += 1) await strike(graph, inOne)
      },
      () => {},
      { faults },
    )
    const inTwo: number[] = []
    await overRestart(
      async (graph) => {
        for (let each = 0; each < 5; each += 1) await strike(graph, inTwo)
      },
      async (graph) => {
        expect(graph.faults.list()[0]).toMatchObject({ matched: 5 })
        for (let each = 5; each < 12; each += 1) await strike(graph, inTwo)
      },
      { faults },
    )
    expect(inTwo).toEqual(inOne)
    expect(new Set(inOne).size).toBeGreaterThan(3)
  })

  test('no fault rules where it is started with others', async () => {
    const faults = [{ fault: { kind: 'latency', ms: 0 } }] as const
    await overRestart(
      (graph) => ask(graph, 'no token'),
      (graph) => expect(graph.faults.list()).toMatchObject([{ matched: 0, rule: { times: 3 } }]),
      { faults },
      { faults: [{ ...faults[0], times: 3 }] },
    )
  })

  test('the secret of its machine', async () => {
    let secret: string
    await overRestart(
      ({ identityHeader }) => {
        secret = identityHeader
      },
      ({ identityHeader }) => expect(identityHeader).toBe(secret),
    )
  })

  test('a tenant that came later, with what was written in it', async () => {
    await overRestart(
      async (graph) => {
        expect((await admin(graph, 'POST', 'tenants', tenant)).status).toBe(201)
        const { directory, user } = graph.world.user('bob@fabrikam.example')!
        directory.put('users', user.id, { ...user, displayName: 'Robert' })
      },
      (graph) => {
        expect(domains(graph)).toEqual(['contoso.example', 'fabrikam.example'])
        expect(graph.world.user('bob@fabrikam.example')?.user.displayName).toBe('Robert')
      },
    )
  })

  test('what was written since a position', async () => {
    let position: number
    let generation: string
    await overRestart(
      (graph) => {
        const directory = graph.world.find('contoso.example')!
        ;({ position, generation } = directory.records)
        const [one, other] = [...directory.users.values()]
        directory.put('users', one!.id, { ...one!, displayName: 'One' })
        directory.remove('users', other!.id)
      },
      (graph) => {
        const { users, records } = graph.world.find('contoso.example')!
        const ids = users.since(position)!
        expect(ids.map((id) => users.get(id)?.displayName)).toEqual(['One', undefined])
        expect(records.generation).toBe(generation)
        expect(records.position).toBeGreaterThan(position)
        expect(users.since(records.position)).toEqual([])
      },
    )
  })
})

describe('the world is, after a restart too,', () => {
  test('the seed where it was reset', async () => {
    let seeded: unknown
    await overRestart(
      async (graph) => {
        graph.clock.set(new Date('2041-02-03T04:05:06Z'))
        graph.clock.freeze()
        graph.reset()
        seeded = graph.snapshot()
        await admin(graph, 'POST', 'tenants', tenant)
        await admin(graph, 'POST', 'faults', { fault: { kind: 'latency', ms: 1 } })
        expect((await admin(graph, 'POST', 'reset')).status).toBe(200)
      },
      (graph) => {
        expect(graph.snapshot()).toEqual(seeded)
        expect(graph.faults.list()).toEqual([])
      },
    )
  })

  test('the snapshot that was restored, and what was written to it since', async () => {
    let expected: unknown
    await overRestart(
      async (graph) => {
        await admin(graph, 'POST', 'tenants', tenant)
        const snapshot = graph.snapshot()
        const gone = graph.world.find('fabrikam.example')!
        graph.reset()
        const answer = await admin(graph, 'PUT', 'snapshot', snapshot)
        expect(answer.status).toBe(200)
        // Nobody sees what is written to a tenant that was replaced.
        gone.put('users', 'lost', { ...[...gone.users.values()][0]!, id: 'lost' })
        const directory = graph.world.find('fabrikam.example')!
        directory.remove('users', graph.world.user('bob@fabrikam.example')!.user.id)
        expected = graph.snapshot()
      },
      (graph) => expect(graph.snapshot()).toEqual(expected),
    )
  })
})
