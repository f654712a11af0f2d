import { expect, test } from 'vitest'
import { openProvisioning } from './open-provisioning.js'

// What the service asks an empty SCIM endpoint for two people and a group: docs/discoveries/provisioning-engine.md has the
// sources, row by row.
const probes = 'probe Users userName, probe Groups displayName'

test.each([false, true])(
  'a person is hired, renamed, deleted, restored and purged (remote: %s)',
  async (isRemote) => {
    const place = await openProvisioning({ isRemote })
    place.put('ada')
    place.put('dale')
    place.manage('dale', 'ada')
    place.putGroup('crew', 'Harbour crew')
    place.join('crew', 'ada', 'dale')

    expect(await place.start()).toEqual([
      probes,
      'find Users userName ada@tailspin.example',
      'create Users ada@tailspin.example',
      'find Users userName dale@tailspin.example',
      'create Users dale@tailspin.example',
      'update Users/t2: Add manager t1',
      'find Groups displayName Harbour crew',
      'create Groups Harbour crew',
      'update Groups/t3: Add members ["t1"]',
      'update Groups/t3: Add members ["t2"]',
    ])

    expect(await place.next()).toEqual([probes])

    place.put('dale', { displayName: 'Dale Voss-Hall' })
    expect(await place.next()).toEqual([
      probes,
      'read Users/t2',
      'update Users/t2: Replace displayName Dale Voss-Hall',
    ])

    place.remove('dale')
    expect(await place.next()).toEqual([
      probes,
      'read Users/t2',
      'update Users/t2: Replace active False',
      'read Groups/t3',
      'update Groups/t3: Remove members ["t2"]',
    ])

    place.restore('dale')
    expect(await place.next()).toEqual([
      probes,
      'read Users/t2',
      'update Users/t2: Replace active True',
      // The group changed, and nothing is to be told: the target should have kept who was in it.
      'read Groups/t3',
    ])

    place.remove('dale')
    await place.next()
    place.purge('dale')
    expect(await place.next()).toEqual([probes, 'delete Users/t2'])

    const [ada] = (await place.seen()).users
    place.directory.remove('targetObjects', `${place.target}/${ada?.id}`)
    place.put('ada', { displayName: 'Ada Voss-Hall' })
    expect(await place.next()).toEqual([
      probes,
      'read Users/t1',
      'find Users userName ada@tailspin.example',
      'create Users ada@tailspin.example',
    ])
  },
)
