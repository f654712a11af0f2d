// node time-memory-cycles.ts USERS CHANGES: provisions people into memory for the first time, then so many of them that changed,
// and prints how many milliseconds each cycle took.
import { openPeople } from './open-people.ts'

const [users = '', changes = ''] = process.argv.slice(2)
const people = { users: Number(users), groups: 0, members: 0 }
const { start, cycle, tenant } = await openPeople({ people })

async function time(exported: number): Promise<void> {
  const started = performance.now()
  await cycle(exported)
  console.log(performance.now() - started)
}

await start()
await time(people.users)
for (const user of tenant.users.values().take(Number(changes)).toArray())
  tenant.put('users', user.id, { ...user, displayName: `${user.displayName} anew` })
await time(Number(changes))
process.exit(0)
