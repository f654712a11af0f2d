// node time-cycle.ts ORIGIN USERS GROUPS FILE: provisions people for the first time, prints how many requests it sent in a
// second and what it ran for each, and writes them to the file if one is given.
import { writeFileSync } from 'node:fs'
import { WrongAnswer } from '../wrong-answer.ts'
import { openPeople } from './open-people.ts'
import type { SentRequest } from './sent-request.ts'
import { timeRequests } from './time-requests.ts'

const [origin = '', users = '', groups = '', file] = process.argv.slice(2)
const people = { users: Number(users), groups: Number(groups), members: 20 }
const sent: SentRequest[] = []
let [count, probes] = [0, 0]
const place = await openPeople({
  people,
  address: `${origin}/scim`,
  onExchange: ({ request, changeId }) => {
    count += 1
    // What looks for nobody, to see whether the endpoint can be worked with.
    if (changeId === null) probes += 1
    if (file === undefined) return
    const { method, url, headers, body } = request
    sent.push({ method, path: url.slice(origin.length), headers, body })
  },
})
await place.start()

await timeRequests(async () => {
  // A group is written, and then told of its members.
  await place.cycle(people.users + 2 * people.groups)
  return count
})

// Everybody is looked for and created, and each member added by itself.
const expected = probes + 2 * (people.users + people.groups) + people.groups * people.members
if (count !== expected) throw new WrongAnswer(`The cycle sent ${count} requests and not ${expected}.`)
if (file !== undefined) writeFileSync(file, JSON.stringify(sent))
process.exit(0)
