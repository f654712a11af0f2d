import { deleteObject, purgeItem } from '../../src/directory/tenant/deleted-items.js'
import type { Directory } from '../../src/directory/tenant/directory.js'
import type { WorldSnapshot } from '../../src/directory/tenant/world.js'
import type { Seed } from '../../src/index.js'
import { startJob } from '../../src/synchronization/job/start-job.js'
import { createScimTarget } from '../../src/transports/scim-endpoint.js'
import { openFake } from './kept-fake.js'

const domain = 'tailspin.example'

const seedFor = (url: string): Seed => ({
  tenants: [
    {
      ...{ id: 'cccccccc-0000-4000-8000-000000000002', displayName: 'Tailspin', domain },
      users: [{ name: 'ada' }, { name: 'bob', manager: 'ada' }, { name: 'dale' }],
      groups: [{ name: 'crew', members: ['ada', 'bob', 'dale'] }],
      applications: [
        {
          name: 'tide',
          servicePrincipal: {
            secrets: [
              { key: 'BaseAddress', value: `${url}/scim` },
              { key: 'SecretToken', value: 'not-a-secret' },
              { key: 'SyncAll', value: 'true' },
            ],
            jobs: ['scim'],
          },
        },
      ],
    },
  ],
})

/**
 * Keeps a fake in a file, whose clock stands still and whose job into the endpoint is due for its first cycle.
 *
 * @returns Its world.
 */
export async function keepStarted(path: string, url: string): Promise<WorldSnapshot> {
  await using kept = await openFake(path, { seed: seedFor(url), target: createScimTarget() })
  const { clock, world } = kept.graph
  clock.freeze()
  clock.set(new Date('2026-03-01T12:00:00Z'))
  const directory = world.find(domain)!
  for (const job of directory.jobs.values()) directory.putJob(startJob(job, clock.now().getTime()))
  return kept.graph.snapshot()
}

/**
 * Goes on with such a file: the first cycle runs, then somebody is renamed, has another manager, comes, goes for good, and a
 * group has other members. The next cycle is due.
 *
 * @returns Its world.
 */
export async function keepChanged(path: string): Promise<WorldSnapshot> {
  await using kept = await openFake(path, { target: createScimTarget() })
  const { clock, world, cycles } = kept.graph
  await cycles.runDue()
  change(world.find(domain)!)
  clock.advance('PT40M')
  return kept.graph.snapshot()
}

function change(directory: Directory): void {
  const named = (name: string) => directory.userByPrincipalName(`${name}@${domain}`)!
  const [ada, bob, dale] = [named('ada'), named('bob'), named('dale')]
  const [crew] = directory.groups.keys()
  const eve = {
    ...ada,
    id: 'eve',
    userPrincipalName: `eve@${domain}`,
    mail: null,
    displayName: 'eve',
    details: {},
  }
  directory.put('users', ada.id, { ...ada, displayName: 'Ada Voss' })
  directory.put('users', eve.id, eve)
  directory.managers.assign(bob.id, eve.id)
  directory.members.add(crew!, eve.id)
  directory.transact((own) => deleteObject(own, dale.id, '2026-03-01T12:30:00Z'))
  directory.transact((own) => purgeItem(own, own.deletedItems.get(dale.id)!))
}
