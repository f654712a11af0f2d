import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import type { Stage } from '../stage.js'

const section = 'secrets'
const baseAddress = { key: 'BaseAddress', value: 'https://scim.contract.example/v2' } as const
const secretToken = { key: 'SecretToken', value: 'contract-value-that-opens-nothing' } as const
const syncAll = { key: 'SyncAll', value: 'false' } as const

export const secretCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization
    name: 'putting secrets is answered with 204 and nothing',
    section,
    needs: ['secrets.put'],
    async run(stage) {
      const answer = expectStatus(await put(stage, [baseAddress, secretToken, syncAll]), 204)
      expectSame('the body', answer.text, '')
    },
  },
  {
    // Undocumented; how-tos and the Terraform provider rely on it, which treats "*" as a sensitive value.
    name: 'a secret reads back as *, and what is no secret in clear',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      const { secrets } = await synchronizationOf(stage)
      await secrets.put({ value: [baseAddress, secretToken, syncAll] })
      const pairs = Object.fromEntries(
        ((await secrets.get())?.value ?? []).map(({ key, value }) => [key, value]),
      )
      expectSame('BaseAddress', pairs.BaseAddress, baseAddress.value)
      expectSame('SecretToken', pairs.SecretToken, '*')
    },
  },
  {
    name: 'secrets read back in the order they were put',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    assumed: true,
    async run(stage) {
      // Removed first, so that it does not matter here whether a put replaces or merges.
      await put(
        stage,
        [baseAddress, secretToken, syncAll].map(({ key }) => ({ key, value: '' })),
      )
      await put(stage, [syncAll, secretToken, baseAddress])
      expectSame('the keys', await keysOf(stage), ['SyncAll', 'SecretToken', 'BaseAddress'])
    },
  },
  {
    // The sources contradict each other: the cloud sync how-to has all values sent again (replace), removal by "" says merge.
    name: 'a key that is left out is removed',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    assumed: true,
    async run(stage) {
      await put(stage, [baseAddress, secretToken, syncAll])
      await put(stage, [baseAddress])
      expectSame('the keys', await keysOf(stage), ['BaseAddress'])
    },
  },
  {
    // github.com/microsoftgraph/msgraph-metadata/issues/347; the Terraform provider deletes so.
    name: 'a key with an empty value is removed',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      await put(stage, [baseAddress, secretToken, syncAll])
      await put(stage, [baseAddress, { ...secretToken, value: '' }, syncAll])
      const keys = await keysOf(stage)
      expectSame('whether SecretToken is there', keys.includes('SecretToken'), false)
      expectSame('whether BaseAddress is there', keys.includes('BaseAddress'), true)
    },
  },
  {
    // docs.oasis-open.org/odata/odata/v4.01: $count is a plain-text integer.
    name: 'the count of secrets is a bare number',
    section,
    needs: ['secrets.put', 'secrets.count.sp'],
    assumed: true,
    async run(stage) {
      await put(stage, [baseAddress, secretToken, syncAll])
      const answer = expectStatus(await stage.send('GET', `${await secretsPath(stage)}/$count`), 200)
      expectMatch('the content type', answer.headers.get('content-type'), /^text\/plain/)
      expectMatch('the count', answer.text.replace(/^\uFEFF/, ''), /^3$/)
    },
  },
]

const secretsPath = async ({ application }: Stage) =>
  `/servicePrincipals/${(await application()).servicePrincipalId}/synchronization/secrets`

const put = async (stage: Stage, value: readonly { key: string; value: string }[]) =>
  stage.send('PUT', await secretsPath(stage), { body: { value } })

async function keysOf(stage: Stage): Promise<(string | undefined)[]> {
  const answer = expectStatus(await stage.send('GET', await secretsPath(stage)), 200)
  return answer.json<{ value: { key?: string }[] }>().value.map(({ key }) => key)
}

async function synchronizationOf({ graph, application }: Stage) {
  const { servicePrincipalId } = await application()
  return graph.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
}
