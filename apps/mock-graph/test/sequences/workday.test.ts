// entra-docs: identity/app-provisioning/skip-out-of-scope-deletions.md: read the secrets, append one, retype the
// password that reads back as `*`, write all of it back.
import { expect, test } from 'vitest'
import { asUser, openGraph, signIn } from './client.js'

const base = '/beta/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization'
const stored = [
  { key: 'BaseAddress', value: 'https://wd2-impl-services1.workday.com/ccx/service/contoso' },
  { key: 'UserName', value: 'wd_integration@contoso' },
  { key: 'Password', value: 'not-a-password' },
  { key: 'SyncAll', value: 'True' },
]

test('the page adds SkipOutOfScopeDeletions to what is there', async () => {
  const { graph } = openGraph()
  const send = await signIn(graph, asUser())
  expect((await send(`PUT ${base}/secrets`, { value: stored })).status).toBe(204)

  const before = await send(`GET ${base}/secrets`)
  const shown = stored.map(({ key, value }) => ({ key, value: key === 'Password' ? '*' : value }))
  expect(before).toMatchObject({ status: 200, body: { value: shown } })

  const flag = { key: 'SkipOutOfScopeDeletions', value: 'True' }
  const retyped = before.body.value.map(({ key, value }: { key: string; value: string }) => ({
    key,
    value: key === 'Password' ? 'not-a-password' : value,
  }))
  // Graph Explorer's reader edits the response, so the context goes back with it.
  const edited = { '@odata.context': before.body['@odata.context'], value: [...retyped, flag] }
  expect((await send(`PUT ${base}/secrets`, edited)).status).toBe(204)
  expect((await send(`GET ${base}/secrets`)).body.value).toEqual([...shown, flag])

  const directory = graph.world.find('contoso.example')
  const { secrets } = directory!.synchronizationOf('eeeeeeee-0000-4000-8000-000000000001')
  expect(secrets).toContainEqual({ key: 'Password', value: 'not-a-password' })
})
