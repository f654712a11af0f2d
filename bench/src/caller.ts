/**
 * Who calls: an app of the default seed that holds `Application.ReadWrite.OwnedBy` and owns the service principal it
 * writes to. The fake then does all it can do: signature, permission and ownership.
 */
export const caller = {
  tenantId: 'cccccccc-0000-4000-8000-000000000001',
  clientId: 'aaaaaaaa-0000-4000-8000-000000000003',
  clientSecret: 'not-a-secret-of-owner-agent',
  owned: 'eeeeeeee-0000-4000-8000-000000000001',
} as const

export const tokenPath = `/${caller.tenantId}/oauth2/v2.0/token`

export const tokenForm = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: caller.clientId,
  client_secret: caller.clientSecret,
  scope: 'https://graph.microsoft.com/.default',
}).toString()

export const secretsPath = `/servicePrincipals/${caller.owned}/synchronization/secrets`

const type = '#microsoft.graph.synchronizationSecretKeyStringValuePair'

// The type is optional for the service; Prism refuses an entry without it, since the slice lists it as required.
export const writtenSecrets = JSON.stringify({
  value: [
    { '@odata.type': type, key: 'BaseAddress', value: 'https://scim.example.com' },
    { '@odata.type': type, key: 'SecretToken', value: 'not-a-secret' },
  ],
})

/** What a GET after that PUT gives. */
export const readSecrets = {
  value: [
    { key: 'BaseAddress', value: 'https://scim.example.com' },
    { key: 'SecretToken', value: '*' },
  ],
}

/** Whether a body holds the entries in {@link readSecrets}; `secret` is how the target shows the sensitive one. */
export function holdsSecrets(body: unknown, secret = '*'): boolean {
  const { value } = body as { value?: readonly { key?: string; value?: string }[] }
  const [address, token, ...others] = value ?? []
  return (
    others.length === 0 &&
    address?.key === 'BaseAddress' &&
    address.value === 'https://scim.example.com' &&
    token?.key === 'SecretToken' &&
    token.value === secret
  )
}
