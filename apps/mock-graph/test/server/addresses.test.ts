import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenServer, openServer } from './open-server.js'
import { rawRequest } from './raw-request.js'

const secrets = '/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'

let open: OpenServer
let authorization: string
beforeAll(async () => {
  open = await openServer()
  authorization = `Authorization: Bearer ${await open.tokenFor('application-admin')}`
})
afterAll(() => open[Symbol.asyncDispose]())

const ask = (method: string, path: string, body = '') =>
  rawRequest(
    open.server.port,
    [
      `${method} ${path} HTTP/1.1`,
      'Host: localhost',
      authorization,
      'Connection: close',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    ],
    body,
  )

test.each(['/v1.0/', '/beta/', '/v1.0/myorganization'])('PUT %s… of secrets over HTTP', async (root) => {
  const body = JSON.stringify({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
  expect(await ask('PUT', root + secrets, body)).toMatchObject({ status: 204 })
  expect(open.graph.journal.last()).toMatchObject({ operation: 'secrets.put', path: root + secrets })
})

test.each([
  ['TRACE', '/v1.0/servicePrincipals', /^allow: GET, POST\r?$/im],
  ['TRACE', `/v1.0${secrets}`, /^allow: (PUT, GET|GET, PUT)\r?$/im],
  ['PROPFIND', '/beta/devices', /^allow: GET, POST, PATCH, PUT, DELETE\r?$/im],
])('%s %s is 405 over HTTP', async (method, path, allow) => {
  const answer = await ask(method, path)
  expect(answer).toMatchObject({ status: 405, headers: expect.stringMatching(allow) })
})
