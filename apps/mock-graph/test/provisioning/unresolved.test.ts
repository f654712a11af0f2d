import { describe, expect, test } from 'vitest'
import { openProvisioning } from './open-provisioning.js'

type Step = { provisioningStepType: string; description: string; details: Record<string, string> }

const skipReason = 'UnableToResolveReferenceAttributeValue'

/** What the log tells of references that name nobody: the object, and the third step of its entry. */
async function toldBy({ call, forgetLog }: Awaited<ReturnType<typeof openProvisioning>>) {
  const { value } = (await call('GET', '/auditLogs/provisioning')).body
  forgetLog()
  const entries = value as {
    provisioningAction: string
    sourceIdentity: { id: string }
    provisioningStatusInfo: { status: string }
    provisioningSteps: Step[]
  }[]
  return entries
    .filter(({ provisioningSteps }) => JSON.stringify(provisioningSteps).includes(skipReason))
    .map(({ sourceIdentity, provisioningAction, provisioningStatusInfo, provisioningSteps }) => ({
      id: sourceIdentity.id,
      as: `${provisioningAction} ${provisioningStatusInfo.status}`,
      steps: provisioningSteps.map((step) => step.provisioningStepType),
      third: provisioningSteps[2]?.description.replace(/\. .*/, '.'),
      reason: provisioningSteps[2]?.details.SkipReason,
    }))
}

// app-provisioning/application-provisioning-log-analytics.md: the third step of an entry reads "We were unable to assign {id} as
// the members of {name}." and has the skip reason; known-issues.md: the user is provisioned without the manager.
describe('who is not provisioned', () => {
  const steps = ['import', 'matching', 'referenceResolution']

  test('is told of as a member, whether others are or not, and not again while nothing changes', async () => {
    const place = await openProvisioning()
    place.put('ada')
    place.put('off', { accountEnabled: false })
    place.putGroup('crew', 'Harbour crew')
    place.join('crew', 'ada', 'off')
    await place.start()
    const told = { id: 'crew', as: 'other skipped', steps, reason: skipReason }
    const third = 'We were unable to assign off as the members of Harbour crew.'
    expect(await toldBy(place)).toEqual([{ ...told, third }])
    await place.next()
    expect(await toldBy(place)).toEqual([])

    place.put('idle', { accountEnabled: false })
    place.leave('crew', 'off')
    place.join('crew', 'idle')
    place.forgetLog()
    await place.next()
    expect(await toldBy(place)).toEqual([
      { ...told, third: 'We were unable to assign idle as the members of Harbour crew.' },
    ])
    expect(place.directory.provisioningLog.size).toBe(0)
  })

  test('is told of as a manager, and whom the target has stays there', async () => {
    const place = await openProvisioning()
    place.put('ada')
    place.put('dale', { displayName: 'Dale Voss' })
    place.put('off', { accountEnabled: false })
    place.manage('dale', 'ada')
    await place.start()
    expect(await toldBy(place)).toEqual([])
    place.manage('dale', 'off')
    expect((await place.next()).slice(1)).toEqual(['read Users/t2'])
    const third = 'We were unable to assign off as the manager of Dale Voss.'
    expect(await toldBy(place)).toEqual([
      { id: 'dale', as: 'other skipped', steps, third, reason: skipReason },
    ])
    const [, dale] = (await place.seen()).users
    expect(Object.entries(dale?.attributes ?? {}).find(([path]) => path.endsWith(':manager'))?.[1]).toBe(
      (await place.seen()).users[0]?.id,
    )
    // "the manager reference won't be updated until you restart provisioning"
    place.put('off', { accountEnabled: true })
    expect(await place.next()).not.toContainEqual(expect.stringContaining('manager'))
    expect(await place.restart()).toContain('update Users/t2: Replace manager t3')
    expect(await toldBy(place)).toEqual([])
  })

  test('is told of once a group had its second turn', async () => {
    const place = await openProvisioning()
    place.putGroup('outer')
    place.putGroup('inner')
    place.join('outer', 'inner')
    await place.start()
    expect(await toldBy(place)).toEqual([])
  })
})
