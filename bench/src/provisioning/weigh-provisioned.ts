// node weigh-provisioned.ts ORIGIN USERS: prints the megabytes of heap that are kept once people were provisioned into a
// SCIM endpoint, then those of the directory alone, both after a collection of garbage.
import { heapKept } from '../heap-kept.ts'
import { openPeople } from './open-people.ts'

const [origin = '', users = ''] = process.argv.slice(2)
const people = { users: Number(users), groups: 0, members: 0 }
const { start, cycle, graph } = await openPeople({ people, address: `${origin}/scim` })

const alone = await heapKept()
await start()
await cycle(people.users)
console.log(`${(await heapKept()) / 1e6}\n${alone / 1e6}`)
// What was weighed is still in use.
graph.clock.freeze()
process.exit(0)
