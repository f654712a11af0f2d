// node time-check-replay.ts ORIGIN FILE: sends what check-scim sent again, one after the other over one connection, and prints in
// how many milliseconds. Whatever is answered is right; ids that the endpoint gives anew are put in place of the old.
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { idIn } from './id-in.ts'
import type { SentRequest } from './sent-request.ts'

const [origin = '', file = ''] = process.argv.slice(2)
const all: readonly (SentRequest & { readonly id: string | null })[] = JSON.parse(readFileSync(file, 'utf8'))
const { port } = new URL(origin)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const ids = new Map<string, string>()
const anew = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => ids.get(id) ?? id)

const send = ({ method, path, headers, body }: SentRequest) =>
  new Promise<string>((resolve, reject) => {
    const given = Object.fromEntries(headers)
    const sent = request(
      { host: '127.0.0.1', port, method, path: anew(path), headers: given, agent },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve(text))
      },
    )
    sent.on('error', reject)
    sent.end(body === null ? undefined : anew(body))
  })

const began = performance.now()
for (const one of all) {
  const text = await send(one)
  const id = one.id === null ? null : idIn(text)
  if (one.id !== null && id !== null) ids.set(one.id, id)
}
console.log(performance.now() - began)
process.exit(0)
