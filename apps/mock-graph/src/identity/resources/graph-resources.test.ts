import { describe, expect, test } from 'vitest'
import { createGraphResources } from './graph-resources.js'

const resources = createGraphResources()
const login = 'https://login.microsoftonline.com'

describe('a token may be asked for', () => {
  test.each([
    ['the Graph root of the global cloud', 'https://graph.microsoft.com', login, true],
    ['the same with a slash', 'https://graph.microsoft.com/', login, true],
    ['the Graph root of China', 'https://microsoftgraph.chinacloudapi.cn', login, true],
    ["Graph's application id", '00000003-0000-0000-c000-000000000000', login, true],
    ['our own origin', 'https://fake.example:4010', 'https://fake.example:4010', true],
    ['our own host by the other scheme', 'http://127.0.0.1:4010', 'https://127.0.0.1:4010', true],
    ['our own host by another loopback name', 'http://localhost:4010', 'https://127.0.0.1:4010', true],
    ['our own host without a port', 'https://127.0.0.1', 'http://127.0.0.1:4010', true],
    ['the same in IPv6', 'http://[::1]', 'http://[::1]:4010', true],
    ['the same by name', 'https://localhost/', 'https://localhost:443', true],
    ['a host without a port beyond loopback', 'https://fake.example', 'https://fake.example:4010', false],
    ['loopback without a port, elsewhere', 'http://localhost', 'https://fake.example:4010', false],
    ['loopback, at a real sign-in host', 'http://localhost', login, false],
    ['another port', 'http://127.0.0.1:4011', 'http://127.0.0.1:4010', false],
    ['another API', 'https://management.azure.com', login, false],
    ['a path below Graph', 'https://graph.microsoft.com/v1.0', login, false],
  ])('%s: %s', (_, resource, origin, expected) => {
    expect(resources.has(resource, origin)).toBe(expected)
  })
})

describe('a request is served with a token for', () => {
  test.each([
    ['its own cloud', 'https://graph.microsoft.com', 'https://graph.microsoft.com', true],
    ["Graph's application id", '00000003-0000-0000-c000-000000000000', 'https://graph.microsoft.us', true],
    ['another cloud', 'https://graph.microsoft.com', 'https://graph.microsoft.us', false],
    ['our own host without a port', 'http://localhost', 'http://127.0.0.1:4010', true],
    [
      'loopback without a port, at the host of a cloud',
      'http://localhost',
      'https://graph.microsoft.us',
      false,
    ],
    ['our own origin, at the host of a cloud', 'http://127.0.0.1:4010', 'https://graph.microsoft.us', false],
    ['any cloud, at our own origin', 'https://graph.microsoft.us/', 'http://127.0.0.1:4010', true],
    [
      'a client, which is an id token',
      '11111111-0000-4000-8000-000000000000',
      'http://127.0.0.1:4010',
      false,
    ],
    ['nobody', '', 'http://127.0.0.1:4010', false],
  ])('%s', (_, audience, origin, expected) => {
    expect(resources.accepts(audience, origin)).toBe(expected)
  })
})

test('each question is answered for itself, whatever was asked before', () => {
  const one = 'https://graph.microsoft.com'
  const other = 'https://graph.microsoft.us'
  const asked = [
    [one, one],
    [one, other],
    [other, other],
    [other, one],
    [one, one],
  ] as const
  expect(asked.map(([audience, origin]) => resources.accepts(audience, origin))).toEqual([
    ...[true, false, true, false, true],
  ])
})
