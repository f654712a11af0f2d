// A service in Go that provisions the members of a group (docs/discoveries/clients.md): msgraph-sdk-go compresses its
// bodies, writes `$` as `%24` and a space as `+`, and sends chunks of five members below `links`.
import { expect, test } from 'vitest'
import { asApplication, openGraph, signIn } from './client.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const base = `/v1.0/servicePrincipals/${target}/synchronization`
const sales = '99999999-0000-4000-8000-000000000001'

const ofGo = {
  Accept: 'application/json',
  'Content-Type': 'application/json',
  'Accept-Encoding': 'gzip',
  'User-Agent': 'kiota-go/1.1.0',
  SdkVersion:
    'graph-go/1.30.0, graph-go-core/1.1.0 (hostOS=linux; hostArch=amd64; runtimeEnvironment=go1.21;)',
}
const gzipped = { 'Content-Encoding': 'gzip' }

async function gzip(body: object): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([JSON.stringify(body)]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

test('the service provisions a group five members at a time', async () => {
  const { graph } = openGraph()
  const send = await signIn(graph, asApplication(), ofGo)

  const query = '%24filter=appId+eq+%27aaaaaaaa-0000-4000-8000-000000000001%27&%24select=id%2CappId'
  const found = await send(`GET /v1.0/servicePrincipals?${query}`)
  expect(found.body.value).toMatchObject([{ id: target }])

  const job = await send(`POST ${base}/jobs`, await gzip({ templateId: 'scim' }), gzipped)
  expect(job.status).toBe(201)
  const secrets = await gzip({
    value: [
      { key: 'BaseAddress', value: 'https://scim.example.com' },
      { key: 'SecretToken', value: 'not-a-token' },
    ],
  })
  expect((await send(`PUT ${base}/secrets`, secrets, gzipped)).status).toBe(204)
  const schema = await send(`GET ${base}/jobs/${job.body.id}/schema`)
  const ruleId = schema.body.synchronizationRules[0].id

  const users = await send('GET /v1.0/users?%24top=999&%24select=id')
  const ids: string[] = users.body.value.map(({ id }: { id: string }) => id)
  const chunks = [ids.slice(0, 5), ids.slice(5, 10)]
  for (const chunk of chunks) {
    const members = chunk.map((objectId) => ({ objectId, objectTypeName: 'User' }))
    const subjects = [{ objectId: sales, objectTypeName: 'Group', links: { members } }]
    const body = await gzip({ parameters: [{ ruleId, subjects }] })
    const answer = await send(`POST ${base}/jobs/${job.body.id}/provisionOnDemand`, body, gzipped)
    expect(answer.status).toBe(200)
    const outcomes: { sourceIdentity: { id: string } }[] = JSON.parse(answer.body.value)
    expect(outcomes.map(({ sourceIdentity }) => sourceIdentity.id)).toEqual([sales, ...chunk])
  }

  const six = ids.slice(0, 6).map((objectId) => ({ objectId, objectTypeName: 'User' }))
  const subjects = [{ objectId: sales, objectTypeName: 'Group', links: { members: six } }]
  const tooMany = await gzip({ parameters: [{ ruleId, subjects }] })
  const refused = await send(`POST ${base}/jobs/${job.body.id}/provisionOnDemand`, tooMany, gzipped)
  expect(refused.status).toBe(400)
})
