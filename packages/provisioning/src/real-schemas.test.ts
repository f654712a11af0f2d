import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { application, mockProvisioning, target } from './testing.js'

type Json = Record<string, unknown>

/** Rebuilt from what the service sent to others: docs/discoveries/schemas.md. */
const example = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../openapi/examples/schemas/${name}.json`, import.meta.url), 'utf8'))

/** A job whose schema is the example, put there without any client. */
async function start(name: string) {
  const graph = await mockProvisioning({
    as: application('Synchronization.ReadWrite.All', 'Directory.ReadWrite.All'),
  })
  const job = await graph.provisioning.servicePrincipal(target).jobs.create({ templateId: 'scim' })
  const address = `https://graph.microsoft.com/v1.0/servicePrincipals/${target}/synchronization/jobs/${job.id}/schema`
  const send = async (method: string, body?: Json) => {
    const headers = { Authorization: `Bearer ${await graph.token()}`, 'Content-Type': 'application/json' }
    const init = body ? { method, headers, body: JSON.stringify(body) } : { method, headers }
    return graph.fake.fetch(new Request(address, init))
  }
  expect((await send('PUT', example(name))).status).toBe(204)
  const stored = async () => own((await (await send('GET')).json()) as Json)
  return { schema: job.schema, stored, example: own(example(name)) }
}

/** Without what the service sets. */
const own = ({ id: _, version, ...schema }: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !name.includes('@')))

describe.each(['azure2azure', 'ad2aad', 'salesforce'])('the schema %s', (name) => {
  test('is written as it was read', async () => {
    const { schema, stored, example } = await start(name)
    await schema.replace(await schema.read())
    expect(await stored()).toEqual(example)
  })

  test('keeps all that an edit does not touch', async () => {
    const { schema, stored, example } = await start(name)
    const diff = await schema.edit(({ synchronizationRules }) => {
      for (const rule of synchronizationRules ?? []) rule.editable = false
    })
    expect(diff.changes).toHaveLength(1)
    const [rule] = example.synchronizationRules as Json[]
    expect(await stored()).toEqual({ ...example, synchronizationRules: [{ ...rule, editable: false }] })
  })

  test('is no other once it was copied', async () => {
    const { schema, stored, example } = await start(name)
    expect(String(await schema.edit((read) => structuredClone(read)))).toBe('No changes.')
    expect(await stored()).toEqual(example)
  })
})
