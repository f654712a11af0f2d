import { createGraphSync } from '@graph-sync/client'
import { createMockGraph, defaultSeed } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { provision } from './provision.ts'

test('a program written for @microsoft/msgraph-sdk does its work', async () => {
  const fake = createMockGraph()
  const [tenant] = defaultSeed.tenants
  const admin = tenant?.applications?.find(({ name }) => name === 'sync-admin')
  const accessToken = async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: admin?.appId ?? '',
      client_secret: admin?.clientSecret ?? '',
      scope: 'https://graph.microsoft.com/.default',
    })
    const url = `https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`
    const answer = await fake.fetch(new Request(url, { method: 'POST', body }))
    return (await answer.json()).access_token as string
  }
  const client = createGraphSync({ accessToken, fetch: fake.fetch })
  expect(await provision(client, 'eeeeeeee-0000-4000-8000-000000000001')).toEqual([
    '2 secrets',
    'job of scim, Disabled',
    'started, Active',
    'Add+Update+Delete of User',
    'PATCH of the schema: 404 UnknownError',
    'functions',
    'Join, parsed: true',
    '1 job',
    '404 Request_ResourceNotFound',
  ])
})
