import { describe, expect, test } from 'vitest'
import { connectTo } from '../../../test/scim/scim-connection.js'
import { boolean, change, text, userType } from '../../../test/scim/scim-objects.js'
import { openScimStub, type SeenRequest, type StubAnswer } from '../../../test/scim/scim-stub.js'
import type { Fault, FaultRule } from '../../domain/fault.js'
import { FaultPlan } from '../../faults/fault-plan.js'
import type { TargetSession } from '../../synchronization/target/target.js'
import { createScimTarget } from './create-scim-target.js'
import type { ScimTargetOptions } from './scim-target-options.js'

const dale = { type: userType, id: 't-4417' }
const create = (session: TargetSession) => session.create(userType, [text('userName', 'dale')])
const read = (session: TargetSession) => session.read(dale)
const find = (session: TargetSession) => session.find({ type: userType, path: 'userName', value: 'dale' })
const update = (session: TargetSession) =>
  session.update(dale, [change('Replace', boolean('active', 'False'))])

/** A target that never fails. */
function answer({ method, target }: SeenRequest): StubAnswer {
  const dale = { id: 't-4417', userName: 'dale' }
  if (method === 'POST') return { status: 201, body: dale }
  if (method === 'PATCH') return { status: 204 }
  return { body: target.includes('filter=') ? { totalResults: 1, Resources: [dale] } : dale }
}

/** What comes of a call while a rule is in force, what the target saw of it, and what is told. */
async function disturb(
  act: (session: TargetSession) => unknown,
  fault: Fault,
  rule: Partial<FaultRule> = {},
  options: ScimTargetOptions = {},
) {
  await using stub = await openScimStub(answer)
  const plan = new FaultPlan([{ match: { to: 'target', path: '/Users' }, ...rule, fault }])
  const { connection, exchanges } = connectTo(`${stub.url}/scim/v2`, {
    disturb: (request) => plan.choose({ ...request, to: 'target' }),
  })
  const session = createScimTarget(options).open(connection)
  const outcome = await act(session)
  session.close()
  return { outcome, seen: stub.seen.length, exchange: exchanges[0], plan }
}

describe('a fault rule for targets', () => {
  test('refuses in the words of SCIM, and the target sees nothing', async () => {
    const { outcome, seen, exchange } = await disturb(create, { kind: 'status', status: 503 })
    expect(outcome).toMatchObject({ ok: false, code: 'InternalServerError', ends: 'object' })
    expect(seen).toBe(0)
    expect(exchange).toMatchObject({
      request: { method: 'POST' },
      answer: { status: 503 },
      injected: 'status',
    })
  })

  test('says how long to wait', async () => {
    const { outcome } = await disturb(update, { kind: 'throttle', retryAfter: 120 })
    expect(outcome).toMatchObject({ code: 'TooManyRequests', retryAfter: 120_000 })
  })

  test('loses an answer after the target has done what it was asked for', async () => {
    const { outcome, seen, exchange } = await disturb(create, { kind: 'reset' }, { loses: 'answer' })
    expect(outcome).toMatchObject({ ok: false, code: 'WebExceptionProtocolError' })
    expect(seen).toBe(1)
    expect(exchange).toMatchObject({ answer: null, injected: 'reset' })
  })

  test('takes longer than there is time', async () => {
    const { outcome, seen } = await disturb(read, { kind: 'latency', ms: 60_000 }, {}, { timeout: 5 })
    expect(outcome).toMatchObject({ code: 'Timeout' })
    expect(seen).toBe(0)
    const slow = await disturb(read, { kind: 'slowBody', bytesPerSecond: 1 }, {}, { timeout: 250 })
    expect(slow.outcome).toMatchObject({ code: 'Timeout' })
    expect(slow.seen).toBe(1)
  })

  test('answers later, and as always', async () => {
    const { outcome, exchange } = await disturb(read, { kind: 'latency', ms: 1 })
    expect(outcome).toMatchObject({ ok: true, value: { id: 't-4417' } })
    expect(exchange).toMatchObject({ injected: 'latency' })
  })

  test.each<[Fault]>([[{ kind: 'gatewayPage' }], [{ kind: 'malformedJson' }]])(
    'answers what is no SCIM: %j',
    async (fault) => {
      expect((await disturb(read, fault)).outcome).toMatchObject({ ok: false, ends: 'object' })
    },
  )

  test('shows nobody yet, to look-ups only', async () => {
    const fault: Fault = { kind: 'staleRead' }
    expect((await disturb(find, fault)).outcome).toEqual({ ok: true, value: [] })
    expect((await disturb(read, fault)).outcome).toEqual({ ok: true, value: null })
    expect(await disturb(create, fault)).toMatchObject({ outcome: { ok: true }, seen: 1 })
  })

  test('acknowledges a PATCH that the target never gets', async () => {
    const fault: Fault = { kind: 'lostUpdate' }
    expect(await disturb(update, fault)).toMatchObject({ outcome: { ok: true }, seen: 0 })
    expect(await disturb(find, fault)).toMatchObject({ outcome: { ok: true }, seen: 1 })
  })

  test('is about the requests that fit, by their path behind the base address', async () => {
    const { outcome, plan } = await disturb(
      async (session) => [await read(session), await update(session)],
      { kind: 'status', status: 500 },
      { match: { to: 'target', method: 'patch', path: '/Users/*' } },
    )
    expect(outcome).toMatchObject([{ ok: true }, { ok: false }])
    expect(plan.list()).toMatchObject([{ matched: 1, struck: 1 }])
  })
})
