import type { MockGraph } from '../../src/index.js'
import { asApplication, createClient, type Send, tenantId } from './client.js'

/**
 * Terraform's azuread provider (hashicorp/terraform-provider-azuread@f0169e0e): the cloud's metadata from the host it
 * was told, a token for that very origin, and the same headers on everything, also where there is no body.
 */
export async function connectTerraform(graph: MockGraph, origin = 'https://127.0.0.1:4010'): Promise<Send> {
  const plain = createClient(graph, { Accept: 'application/json' })
  const { body: cloud } = await plain(`GET ${origin}/metadata/endpoints?api-version=2022-09-01`)
  const root = cloud.microsoftGraphResourceId.replace(/\/$/, '')
  const token = await plain(
    `POST ${cloud.authentication.loginEndpoint.replace(/\/$/, '')}/${tenantId}/oauth2/v2.0/token`,
    new URLSearchParams({ ...asApplication(), scope: `${root}/.default` }),
  )
  const send = createClient(graph, {
    Accept: 'application/json; charset=utf-8; IEEE754Compatible=false',
    'Content-Type': 'application/json; charset=utf-8',
    'Odata-Maxversion': '4.0',
    'Odata-Version': '4.0',
    'User-Agent':
      'HashiCorp Terraform/1.9.8 (+https://www.terraform.io) terraform-provider-azuread/3.0.2 HashiCorp/go-azure-sdk (Go-http-Client/1.1 MicrosoftGraph-serviceprincipals/v1.0) pid-222c6c49-1b0a-5959-a213-6608f9eb8820',
    'Accept-Encoding': 'gzip',
    Authorization: `Bearer ${token.body.access_token}`,
  })
  return (line, body, headers) => send(line.replace(' ', ` ${root}`), body, headers)
}

/** A wait wants the same answer five times in a row. */
export const times = 5
