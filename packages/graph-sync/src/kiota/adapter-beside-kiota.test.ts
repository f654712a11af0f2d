import { describe, expect, test } from 'vitest'
import { connectByKiota, connectByKiotaAlone } from '../../test/kiota-double.js'
import { GraphError } from '../errors/graph-error.js'

// Each defect is shown on Kiota's adapter alone, and then mended.
type Side = ReturnType<typeof connectByKiotaAlone>
const sides = { kiota: connectByKiotaAlone, ours: connectByKiota }

const failureOf = (work: unknown): Promise<Error & { responseStatusCode?: number }> =>
  Promise.resolve(work).then(
    () => expect.unreachable('The call succeeded.'),
    (thrown) => thrown,
  )
const list = () => Response.json({ value: [] })
const refusal = () =>
  Response.json({ error: { code: 'Authorization_RequestDenied', message: 'No.' } }, { status: 403 })
const page = () => new Response('<html>Bad</html>', { status: 500, headers: { 'content-type': 'text/html' } })

describe('what is thrown for a refusal', () => {
  const failures = async (answer: () => Response) =>
    Promise.all([
      failureOf(connectByKiotaAlone([answer()]).secrets.get()),
      failureOf(connectByKiota([answer()]).secrets.get()),
    ])

  test('is an Error', async () => {
    const [kiotas, ours] = await failures(refusal)
    expect(kiotas).not.toBeInstanceOf(Error)
    expect(kiotas).toMatchObject({ responseStatusCode: 403 })
    expect(ours).toBeInstanceOf(GraphError)
    expect(ours).toMatchObject({ status: 403, responseStatusCode: 403, code: 'Authorization_RequestDenied' })
  })

  test('keeps status and body of a page of a gateway', async () => {
    const [kiotas, ours] = await failures(page)
    expect(kiotas.responseStatusCode).toBeUndefined()
    expect(JSON.stringify(kiotas) + kiotas.message).not.toContain('Bad')
    expect(ours).toMatchObject({ status: 500, body: '<html>Bad</html>' })
  })

  test('keeps the status of an answer without a body', async () => {
    const [kiotas, ours] = await failures(() => new Response(null, { status: 401 }))
    expect(kiotas.responseStatusCode).toBeUndefined()
    expect(ours).toMatchObject({ status: 401, message: expect.stringContaining('Graph gave no reason.') })
  })
})

describe('what is sent', () => {
  test('no POST twice that may have been carried out', async () => {
    const answers = () => [
      new Response(null, { status: 504, headers: { 'retry-after': '0' } }),
      new Response(),
    ]
    const post = (side: Side) => side.jobs.bySynchronizationJobId('job-1').start.post()
    const kiota = connectByKiotaAlone(answers())
    await post(kiota)
    expect(kiota.requests).toHaveLength(2)
    const ours = connectByKiota(answers())
    expect(await failureOf(post(ours))).toMatchObject({ status: 504 })
    expect(ours.requests).toHaveLength(1)
  })

  test('a call again whose connection broke', async () => {
    const answers = () => [new TypeError('fetch failed'), list()]
    expect(await failureOf(connectByKiotaAlone(answers()).secrets.get())).toBeInstanceOf(TypeError)
    const ours = connectByKiota(answers(), { retry: { baseDelay: 0 } })
    expect(await ours.secrets.get()).toEqual({ value: [] })
  })

  test('no body to another origin', async () => {
    const answers = () => [
      new Response(null, { status: 307, headers: { location: 'https://elsewhere.example/' } }),
      new Response(null, { status: 204 }),
    ]
    const body = { value: [{ key: 'SecretToken' as const, value: 'hunter2' }] }
    const kiota = connectByKiotaAlone(answers())
    await kiota.secrets.put(body)
    expect(kiota.requests[1]).toMatchObject({ url: 'https://elsewhere.example/', body: JSON.stringify(body) })
    const ours = connectByKiota(answers())
    expect(await failureOf(ours.secrets.put(body))).toMatchObject({ status: 307 })
    expect(ours.requests).toHaveLength(1)
  })

  test('nothing when the call was aborted before', async () => {
    const aborted = { signal: AbortSignal.abort() }
    const kiota = connectByKiotaAlone([list()])
    await kiota.secrets.get(aborted)
    expect(kiota.requests).toHaveLength(1)
    const ours = connectByKiota([list()])
    expect(await failureOf(ours.secrets.get(aborted))).toMatchObject({ name: 'AbortError' })
    expect(ours.requests).toHaveLength(0)
  })

  test('all values of a header', async () => {
    const prefer = { headers: { Prefer: ['a=1', 'b=2'] } as never }
    const sent = await Promise.all(
      [sides.kiota, sides.ours].map(async (connect) => {
        const { secrets, requests } = connect([list()])
        await secrets.get(prefer)
        return requests[0]?.headers.get('prefer')
      }),
    )
    expect(sent).toEqual([',a=1b=2', 'a=1, b=2'])
  })

  test('no header that stands in the body', async () => {
    const body = { value: [], headers: { 'x-mine': '1' } } as never
    const sent = await Promise.all(
      [sides.kiota, sides.ours].map(async (connect) => {
        const { secrets, requests } = connect([new Response(null, { status: 204 })])
        await secrets.put(body)
        return requests[0]?.headers.get('x-mine')
      }),
    )
    expect(sent).toEqual(['1', null])
  })
})

test('a member of an enum that this version does not know is read', async () => {
  const job = () => Response.json({ id: 'job-1', schedule: { state: 'Dormant' } })
  const states = await Promise.all(
    [sides.kiota, sides.ours].map(async (connect) => {
      const read = await connect([job()]).jobs.bySynchronizationJobId('job-1').get()
      return read?.schedule?.state
    }),
  )
  expect(states).toEqual([undefined, 'Dormant'])
})

describe('the builders', () => {
  const idless = (side: Side) =>
    (
      side.graph.servicePrincipals.byServicePrincipalId as unknown as () => Side['graph']['servicePrincipals']
    )()

  test('notice an id that was left out', () => {
    const { URL: url } = idless(connectByKiotaAlone([])).toGetRequestInformation()
    expect(url).toBe('https://graph.microsoft.com/v1.0/servicePrincipals/')
    expect(() => idless(connectByKiota([]))).toThrow('cannot be undefined')
  })

  test('reject for a body that is missing', async () => {
    expect(() => connectByKiotaAlone([]).secrets.put(undefined as never)).toThrow('body cannot be undefined')
    await expect(connectByKiota([]).secrets.put(undefined as never)).rejects.toThrow(
      'body cannot be undefined',
    )
  })

  test('can be looked at by inspectors and assertions', () => {
    expect(() => JSON.stringify(connectByKiotaAlone([]).graph)).toThrow('toJSON')
    const { graph, secrets } = connectByKiota([])
    expect(JSON.stringify([graph, secrets])).toBe('[{},{}]')
    expect(() => expect(graph).toEqual({})).not.toThrow()
  })
})
