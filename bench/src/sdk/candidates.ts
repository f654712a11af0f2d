/** A program of one call, and the modules that such a program imports. */
export type Candidate = {
  readonly name: string
  readonly file: URL
  readonly modules: readonly string[]
  /** What the call must ask for. */
  readonly request: string
}

const file = (name: string) => new URL(name, import.meta.url)
const root = 'https://graph.microsoft.com/v1.0'

export const client: Candidate = {
  name: 'client',
  file: file('call-graph-sync.ts'),
  modules: ['@graph-sync/client'],
  request: `PUT ${root}/servicePrincipals/1/synchronization/secrets`,
}

export const facade: Candidate = {
  name: 'facade',
  file: file('call-provisioning.ts'),
  modules: ['@graph-sync/provisioning'],
  request: `PUT ${root}/servicePrincipals/11111111-1111-4111-8111-111111111111/synchronization/secrets`,
}

/** Users stand for synchronization, whose package is not published. */
export const official: Candidate = {
  name: '@microsoft/msgraph-sdk',
  file: file('call-msgraph-sdk.ts'),
  modules: [
    '@microsoft/msgraph-sdk',
    '@microsoft/msgraph-sdk/models/index.js',
    '@microsoft/msgraph-sdk-users',
  ],
  request: `GET ${root}/users/1`,
}
