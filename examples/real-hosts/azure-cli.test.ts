import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'

const mockGraph = fileURLToPath(
  new URL('../bin/mock-graph.js', import.meta.resolve('@graph-sync/mock-graph')),
)
const tenant = 'cccccccc-0000-4000-8000-000000000001'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azure-cli-'))
  return () => rm(folder, { recursive: true })
})

/** Runs commands of a shell against a fresh fake, with an `az` that remembers nothing from before. */
function intercepted(...commands: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = {
    ...process.env,
    MOCK_GRAPH_HOME: join(folder, 'state'),
    AZURE_CONFIG_DIR: join(folder, 'azure'),
    AZURE_CORE_COLLECT_TELEMETRY: 'false',
    AZURE_CORE_OUTPUT: 'tsv',
  }
  const words = [mockGraph, 'exec', '--intercept', '--', 'sh', '-ec', commands.join('\n')]
  return new Promise((done) => {
    execFile(process.execPath, words, { env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

const servicePrincipal = `-u aaaaaaaa-0000-4000-8000-000000000007 -p not-a-secret-of-application-admin --tenant ${tenant}`
const hasAzureCli = spawnSync('az', ['version'], { stdio: 'ignore' }).status === 0

describe.skipIf(!hasAzureCli)('the Azure CLI, where it is installed', () => {
  test('signs in as a service principal, and calls Graph', async () => {
    const { out, err } = await intercepted(
      `az login --service-principal ${servicePrincipal} --allow-no-subscriptions --output none`,
      'az account show --query user.type',
      "az rest --url 'https://graph.microsoft.com/v1.0/servicePrincipals?$top=1' --query 'value[0].displayName'",
      "az ad sp list --all --query '[].displayName'",
    )
    const lines = out.split('\n')
    expect([lines.slice(0, 2), err]).toEqual([['servicePrincipal', 'Microsoft Graph'], err])
    expect(lines).toContain('Contoso HR SCIM')
    expect(lines).toContain('Microsoft Azure CLI')
  })

  test('signs in as a user, and calls Graph with the permissions it is known for', async () => {
    const { out, err } = await intercepted(
      'az login -u global-administrator@contoso.example -p not-a-password-of-global-administrator --allow-no-subscriptions --output none',
      'az account show --query user.type',
      'az ad signed-in-user show --query userPrincipalName',
      "az ad app list --all --query '[0].displayName'",
    )
    expect([out.split('\n'), err]).toEqual([
      ['user', 'global-administrator@contoso.example', 'Contoso HR SCIM', ''],
      err,
    ])
    expect(err).toMatch(/GET \/common\/userrealm\/global-administrator@contoso\.example 200/)
  })

  test('takes the fake for a cloud of its own', async () => {
    const { out, err } = await intercepted(
      'az cloud register -n MockGraph --endpoint-resource-manager "$GRAPH_HTTPS_URL"',
      'az cloud set -n MockGraph',
      `az login --service-principal ${servicePrincipal} --allow-no-subscriptions --output none`,
      'az account show --query environmentName',
      'az rest --url "$GRAPH_HTTPS_URL/v1.0/servicePrincipals?\\$top=1" --resource "$GRAPH_HTTPS_URL" --query "value[0].displayName"',
    )
    expect([out.split('\n'), err]).toEqual([['MockGraph', 'Microsoft Graph', ''], err])
  })
})
