import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { createClock, type JournalEntry } from '../../src/index.js'
import { openServer } from './open-server.js'

const secrets = '/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'

test.each([
  ['Graph', `PUT ${secrets}`, 'application/json'],
  ['sign-in', 'POST /common/oauth2/v2.0/token', 'application/x-www-form-urlencoded'],
])('a caller of %s who goes away in the middle of its body is no defect', async (_, line, type) => {
  const told: unknown[] = []
  const onError = (error: unknown) => void told.push(error)
  const recorded = Promise.withResolvers<JournalEntry>()
  const onEntry = (entry: JournalEntry) => {
    if (line.endsWith(entry.path)) recorded.resolve(entry)
  }
  let hears: () => void = () => undefined
  const clock = {
    ...createClock(),
    now: () => {
      hears()
      return new Date()
    },
  }
  await using open = await openServer({ onError, onEntry, clock }, { onError })
  const authorization = `Authorization: Bearer ${await open.tokenFor('owner-agent')}`
  const heard = new Promise<void>((resolve) => {
    hears = resolve
  })
  const socket = connect(open.server.port, '127.0.0.1')
  await once(socket, 'connect')
  const lines = [`${line} HTTP/1.1`, 'Host: localhost', authorization, `Content-Type: ${type}`]
  socket.write(`${[...lines, 'Content-Length: 100'].join('\r\n')}\r\n\r\n{"value`)
  await heard
  socket.destroy()
  expect(await recorded.promise).toMatchObject({ status: 0 })
  expect(told).toEqual([])
  expect((await fetch(`${open.server.url}/__mock/health`)).status).toBe(200)
  expect(told).toEqual([])
})
