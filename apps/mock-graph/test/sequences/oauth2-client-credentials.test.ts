// A guide that has Entra fetch its own tokens for the SCIM endpoint (docs/discoveries/clients.md): long key names, in
// the order of the guide, none of them lost.
import { expect, test } from 'vitest'
import { asApplication, openGraph, signIn } from './client.js'

const base = '/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization'
const value = [
  { key: 'AuthenticationType', value: 'OAuth2ClientCredentialsGrant' },
  { key: 'BaseAddress', value: 'https://scim.example.com/scim/endpoints/1' },
  { key: 'Oauth2TokenExchangeUri', value: 'https://scim.example.com/oauth/token' },
  { key: 'Oauth2ClientId', value: 'client-id' },
  { key: 'Oauth2ClientSecret', value: 'not-a-secret' },
]

test('the guide writes the keys of the client credentials grant', async () => {
  const { graph } = openGraph()
  const send = await signIn(graph, asApplication())
  expect((await send(`PUT ${base}/secrets`, { value })).status).toBe(204)
  const read = await send(`GET ${base}/secrets`)
  expect(read.body.value.map(({ key }: { key: string }) => key)).toEqual(value.map(({ key }) => key))
  expect(JSON.stringify(read.body)).not.toContain('not-a-secret')
  const count = await send(`GET ${base}/secrets/$count`, undefined, { Accept: 'text/plain;q=0.9' })
  expect([count.body, count.headers.get('Content-Type')]).toEqual([
    '5',
    expect.stringContaining('text/plain'),
  ])
})
