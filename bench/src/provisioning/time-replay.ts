// node time-replay.ts ORIGIN FILE: sends the requests of a file again, one after the other over one connection, and prints
// how many in a second and what it ran for each.
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { WrongAnswer } from '../wrong-answer.ts'
import type { SentRequest } from './sent-request.ts'
import { timeRequests } from './time-requests.ts'

const [origin = '', file = ''] = process.argv.slice(2)
const all: readonly SentRequest[] = JSON.parse(readFileSync(file, 'utf8'))
const { port } = new URL(origin)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

const send = ({ method, path, headers, body }: SentRequest) =>
  new Promise<string>((resolve, reject) => {
    const given = Object.fromEntries(headers)
    const sent = request({ host: '127.0.0.1', port, method, path, headers: given, agent }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => {
        text += part
      })
      answer.on('end', () =>
        (answer.statusCode ?? 500) < 300 ? resolve(text) : reject(new WrongAnswer(`${method} ${path}`)),
      )
    })
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })

await timeRequests(async () => {
  for (const one of all) await send(one)
  return all.length
})
process.exit(0)
