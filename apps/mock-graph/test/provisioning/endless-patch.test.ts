import { expect, test } from 'vitest'
import type { TargetAnswer } from '../../src/index.js'
import { changeMapping, mappingOf } from './mappings.js'
import { openProvisioning } from './open-provisioning.js'

const accepted = { ok: true, value: undefined } as unknown as TargetAnswer<never>
const warnings = ({ directory }: Awaited<ReturnType<typeof openProvisioning>>) =>
  [...directory.provisioningLog.values()].filter(({ status }) => status === 'warning')

// docs/discoveries/scim-servers.md, E4: the same PATCH, answered with success at two visits in a row.
test('a change that the target takes again and again, and never shows, is a warning from the second time on', async () => {
  const place = await openProvisioning({
    instead: (call) => (/^update .*displayName/.test(call) ? accepted : undefined),
  })
  place.put('ada', { displayName: 'Ada Voss' })
  await place.start()
  place.put('ada', { displayName: 'Ada Hall' })
  expect(await place.next()).toContain('update Users/t1: Replace displayName Ada Hall')
  expect(warnings(place)).toEqual([])
  await place.restart('Watermark')
  expect(warnings(place)).toMatchObject([
    {
      action: 'update',
      error: {
        code: 'EndlessPatch',
        reason:
          'The target took this change with success at the last visit too, and does not show it: displayName was sent as "Ada Hall" and is "Ada Voss". It is sent at each visit.',
      },
    },
  ])
  // Another value is another change.
  place.put('ada', { displayName: 'Ada Stern' })
  await place.next()
  expect(warnings(place)).toHaveLength(1)
})

test('so is a manager, set and removed, and the name of a group', async () => {
  const place = await openProvisioning({
    instead: (call) => (/^update .*(manager|displayName)/.test(call) ? accepted : undefined),
  })
  place.put('ada')
  place.put('dale')
  place.manage('dale', 'ada')
  place.putGroup('crew', 'Harbour crew')
  await place.start()
  place.putGroup('crew', 'Night crew')
  await place.next()
  await place.restart('Watermark')
  expect(warnings(place).map(({ error }) => error?.reason)).toEqual([
    expect.stringMatching(/:manager was sent as "[^"]+" and is not there/),
    expect.stringContaining('displayName was sent as "Night crew" and is "Harbour crew"'),
  ])
})

test('a value that flows always is no warning, nor one that was taken at last', async () => {
  const place = await openProvisioning()
  place.put('ada')
  await place.start()
  await changeMapping(place, (users) => {
    mappingOf(users, 'externalId').flowBehavior = 'FlowAlways'
  })
  await place.next()
  for (const displayName of ['Ada Hall', 'Ada Stern', 'Ada Hall']) {
    place.put('ada', { displayName })
    await place.next()
  }
  await place.restart('Watermark')
  expect(warnings(place)).toEqual([])
})
