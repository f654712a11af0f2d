import { describe, expect, test } from 'vitest'
import type { FaultRule } from '../../src/index.js'
import { openProvisioning } from './open-provisioning.js'

/** A job into memory that ada is to be provisioned by, and a rule about what its target is asked. */
async function openDisturbed(rule: Omit<FaultRule, 'match'> & { match?: FaultRule['match'] }) {
  const place = await openProvisioning()
  place.graph.faults.add({ ...rule, match: { ...rule.match, to: 'target' } })
  place.put('ada')
  const names = async () => (await place.seen()).users.map(({ attributes }) => attributes.displayName)
  return { ...place, names }
}

// Codes: application-provisioning-config-problem-scim-compatibility and howto-analyze-provisioning-logs, as docs/discoveries/
// scim-requests.md has them.
describe('a fault rule about the target in memory', () => {
  test.each([
    ['throttle', { kind: 'throttle' }, 'TooManyRequests'],
    ['status', { kind: 'status', status: 500 }, 'InternalServerError'],
    ['status', { kind: 'status', status: 405 }, 'MethodNotAllowed'],
    ['reset', { kind: 'reset' }, 'WebExceptionProtocolError'],
    ['gatewayPage', { kind: 'gatewayPage' }, 'InternalServerError'],
  ] as const)('%s fails the object, and the next cycle tries it again', async (_, fault, errorCode) => {
    const place = await openDisturbed({ match: { method: 'POST', path: '/Users' }, fault, times: 1 })
    await place.start()
    expect(await place.names()).toEqual([])
    const [entry] = await place.log("provisioningStatusInfo/status eq 'failure'")
    expect(entry).toMatchObject({ provisioningStatusInfo: { errorInformation: { errorCode } } })
    await place.next()
    expect(await place.names()).toEqual(['ada Voss'])
  })

  test('an answer that is lost ends with a match, and with nobody twice', async () => {
    const match = { method: 'POST', path: '/Users', nth: 1 }
    const place = await openDisturbed({ match, fault: { kind: 'reset' }, loses: 'answer' })
    await place.start()
    expect(await place.names()).toEqual(['ada Voss'])
    await place.next()
    expect(await place.names()).toEqual(['ada Voss'])
    expect(await place.log("provisioningStatusInfo/status eq 'failure'")).toHaveLength(1)
  })

  test('a change that is lost is acknowledged, and found missing at the next visit', async () => {
    const place = await openDisturbed({ match: { method: 'PATCH', nth: 1 }, fault: { kind: 'lostUpdate' } })
    await place.start()
    place.put('ada', { displayName: 'Ada Voss-Hall' })
    await place.next()
    expect(await place.names()).toEqual(['ada Voss'])
    await place.restart()
    expect(await place.names()).toEqual(['Ada Voss-Hall'])
  })

  test('a credential that is refused quarantines the job', async () => {
    const place = await openDisturbed({ fault: { kind: 'status', status: 401 } })
    await place.start()
    expect(await place.status()).toMatchObject({ code: 'Quarantine' })
  })
})
