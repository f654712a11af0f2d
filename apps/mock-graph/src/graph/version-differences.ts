import type { PropertyType } from './odata/entity-type.js'

type Difference = {
  /** Properties that only this version's types have; clients select them there. */
  readonly properties: Readonly<
    Record<'application' | 'servicePrincipal', Readonly<Record<string, PropertyType>>>
  >
  /** What `instantiate` calls the id of what it made. */
  readonly instantiatedId: 'id' | 'objectId'
}

// Terraform's provider selects the properties, set-up scripts read `objectId` (docs/discoveries/clients.md).
const differences: Readonly<Record<'v1.0' | 'beta', Difference>> = {
  'v1.0': { properties: { application: {}, servicePrincipal: {} }, instantiatedId: 'id' },
  beta: {
    properties: {
      application: { oauth2RequirePostResponse: 'Edm.Boolean' },
      servicePrincipal: { samlMetadataUrl: 'Edm.String' },
    },
    instantiatedId: 'objectId',
  },
}

/** Everything in which the called version differs from the other, by the root that was called. */
export const differencesOf = (root: string): Difference =>
  differences[root.endsWith('/beta') ? 'beta' : 'v1.0']
