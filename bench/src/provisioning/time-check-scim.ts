// node time-check-scim.ts ORIGIN FILE: checks a SCIM endpoint in both dialects, prints in how many milliseconds, and writes what
// was sent and the ids that came to a file if one is given.
import { writeFileSync } from 'node:fs'
import { checkScim, failedChecks } from '@graph-sync/mock-graph/scim'
import { WrongAnswer } from '../wrong-answer.ts'
import { idIn } from './id-in.ts'

const [target = '', file] = process.argv.slice(2)
const token = 'token-of-the-bench'
const began = performance.now()
const report = await checkScim({ target, token, dialect: 'both' })
console.log(performance.now() - began)

const failed = failedChecks(report)
if (failed.length > 0 || report.leftovers.length > 0)
  throw new WrongAnswer(`The endpoint of the examples is not healthy: ${failed.join(', ')}.`)
if (file !== undefined) {
  const sent = report.exchanges.map(({ request: { method, url, headers, body }, answer }) => ({
    ...{ method, path: url.slice(target.length), body },
    headers: headers.map(([name, value]) => [name, name === 'Authorization' ? `Bearer ${token}` : value]),
    id: method === 'POST' ? idIn(answer?.body ?? '') : null,
  }))
  writeFileSync(file, JSON.stringify(sent))
}
process.exit(0)
