import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import { secretsPath } from '../paths.js'
import type { Stage } from '../stage.js'
import { clearSecrets, readSecrets, type StoredSecret } from '../stored-secrets.js'

const section = 'secrets'
const documented = {
  BaseAddress: 'user@domain.com',
  SecretToken: 'password-value',
  SyncNotificationSettings: '{"Enabled":false,"DeleteThresholdEnabled":false}',
  SyncAll: 'false',
} as const

/** The body on the page of the API: learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization */
export const documentedBody = {
  value: Object.entries(documented).map(([key, value]) => ({ key: key as keyof typeof documented, value })),
}

/** As it reads back. */
const shown = documentedBody.value.map(({ key, value }) => ({
  key,
  value: key === 'SecretToken' ? '*' : value,
}))

export const secretCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization
    name: 'putting secrets is answered with 204 and nothing',
    section,
    needs: ['secrets.put'],
    async run(stage) {
      expectSame('the body', (await putDocumented(stage)).text, '')
    },
  },
  {
    // Undocumented; how-tos and the Terraform provider rely on it, which treats "*" as a sensitive value.
    name: 'a secret reads back as *, and what is no secret in clear',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      const { secrets } = await synchronizationOf(stage)
      await secrets.put({ value: documentedBody.value })
      const pairs = Object.fromEntries(
        ((await secrets.get())?.value ?? []).map(({ key, value }) => [key, value]),
      )
      expectSame('BaseAddress', pairs.BaseAddress, documented.BaseAddress)
      expectSame('SecretToken', pairs.SecretToken, '*')
    },
  },
  {
    name: 'secrets read back in the order they were put',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    assumed: true,
    async run(stage) {
      // Where a put merges, this may fail, too: SyncNotificationSettings stays, and where it is.
      await clearSecrets(stage)
      await putDocumented(stage)
      expectSame('the secrets', await readSecrets(stage), shown)
      await clearSecrets(stage)
      await put(stage, documentedBody.value.toReversed())
      expectSame('the secrets', await readSecrets(stage), shown.toReversed())
    },
  },
  {
    name: 'the facade writes the same, and tells the keys',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      await clearSecrets(stage)
      const secrets = await secretsOf(stage)
      await secrets.replace(documented)
      const stored = await readSecrets(stage)
      expectSame('the secrets', byKey(stored), byKey(shown))
      expectSame(
        'the keys',
        await secrets.keys(),
        stored.map(({ key }) => key),
      )
    },
  },
  {
    // The sources contradict each other: the cloud sync how-to has all values sent again (replace), removal by "" says merge.
    name: 'a key that is left out is removed',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    assumed: true,
    async run(stage) {
      const secrets = await secretsOf(stage)
      await secrets.replace(documented)
      await secrets.replace({
        SecretToken: 'contract-value-that-opens-nothing',
        BaseAddress: 'https://scim.contract.example',
      })
      expectSame('the keys', await secrets.keys(), ['SecretToken', 'BaseAddress'])
    },
  },
  {
    // github.com/microsoftgraph/msgraph-metadata/issues/347; the Terraform provider deletes so.
    name: 'a key with an empty value is removed',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      const secrets = await secretsOf(stage)
      await secrets.replace(documented)
      await secrets.replace({ ...documented, SecretToken: '' })
      expectSame('the keys', (await secrets.keys()).toSorted(), [
        'BaseAddress',
        'SyncAll',
        'SyncNotificationSettings',
      ])
    },
  },
  {
    name: 'the facade removes one secret and keeps the others',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      await clearSecrets(stage)
      const secrets = await secretsOf(stage)
      await secrets.replace(documented)
      await secrets.remove('SecretToken')
      expectSame(
        'the secrets',
        byKey(await readSecrets(stage)),
        byKey(shown.filter(({ key }) => key !== 'SecretToken')),
      )
    },
  },
  {
    name: 'the facade removes nothing when a masked value would be lost',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    async run(stage) {
      const secrets = await secretsOf(stage)
      await secrets.replace(documented)
      const { message } = await secrets.remove('SyncAll').then(
        () => new Error('none'),
        (error: Error) => error,
      )
      expectMatch('the error', message, /SecretToken/)
      expectSame('how many keys there are', (await secrets.keys()).length, 4)
    },
  },
  {
    // docs.oasis-open.org/odata/odata/v4.01: $count is a plain-text integer.
    name: 'the count of secrets is a bare number, which the client reads too',
    section,
    needs: ['secrets.put', 'secrets.count.sp'],
    assumed: true,
    async run(stage) {
      await putDocumented(stage)
      const answer = expectStatus(await stage.send('GET', `${await secretsPath(stage)}/$count`), 200)
      expectMatch('the content type', answer.headers.get('content-type'), /^text\/plain/)
      expectMatch('the count', answer.text.replace(/^\uFEFF/, ''), /^4$/)
      expectSame('what the client reads', await (await synchronizationOf(stage)).secrets.count.get(), 4)
    },
  },
  {
    // Nearly all public scripts address /beta.
    name: 'what was written under /beta is read under /v1.0',
    section,
    needs: ['secrets.put', 'secrets.get.sp'],
    assumed: true,
    async run(stage) {
      await clearSecrets(stage)
      await putDocumented(stage, 'beta')
      expectSame('how many keys there are', (await (await secretsOf(stage)).keys()).length, 4)
    },
  },
]

const put = async (
  stage: Stage,
  value: readonly { key: string; value: string }[],
  version?: 'v1.0' | 'beta',
) => expectStatus(await stage.send('PUT', await secretsPath(stage), { body: { value }, version }), 204)

const putDocumented = (stage: Stage, version?: 'v1.0' | 'beta') => put(stage, documentedBody.value, version)

const byKey = (secrets: readonly StoredSecret[]) =>
  secrets.toSorted(({ key: one = '' }, { key: two = '' }) => (one < two ? -1 : 1))

const secretsOf = async ({ provisioning, application }: Stage) =>
  provisioning.servicePrincipal((await application()).servicePrincipalId).secrets

async function synchronizationOf({ graph, application }: Stage) {
  const { servicePrincipalId } = await application()
  return graph.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
}
