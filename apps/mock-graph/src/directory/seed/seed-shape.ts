import type { Details } from '../../domain/directory/details.js'

/**
 * What a fake starts with. Every id may be left out: it is then derived from the tenant, the kind and the name, the
 * same at every start. `seed.schema.json` says the same to editors.
 */
export type Seed = {
  /** Where the JSON Schema is, for editors. */
  readonly $schema?: string
  readonly tenants: readonly SeedTenant[]
  /** Who signs assertions outside the tenants, and with which keys: those that federated credentials may name. */
  readonly issuers?: readonly SeedIssuer[]
}

/** An OpenID Connect issuer, such as a Kubernetes cluster. The fake asks nobody for keys, so they stand here. */
export type SeedIssuer = {
  /** As assertions write it in `iss`. */
  readonly issuer: string
  /** Its public keys as a JWK set (RFC 7517), which is what its `jwks_uri` answers. */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] }
}

export type SeedTenant = {
  readonly id?: string
  readonly displayName: string
  /** The verified domain, such as `contoso.example`. */
  readonly domain: string
  readonly applications?: readonly SeedApplication[]
  readonly managedIdentities?: readonly SeedManagedIdentity[]
  readonly users?: readonly SeedUser[]
  readonly groups?: readonly SeedGroup[]
  /** Custom directory roles; the built-in ones are always there. */
  readonly directoryRoles?: readonly SeedDirectoryRole[]
}

export type SeedApplication = {
  /** The handle by which `owners` and `over` refer to it, unique among the applications, users and groups of the tenant. */
  readonly name: string
  /** Default: the name. */
  readonly displayName?: string
  readonly appId?: string
  /**
   * Id of the tenant it is registered in, where that is another one: then this tenant has its service principal only.
   * Microsoft's own applications are registered in `f8cdef31-a31e-4b4a-93e4-5f571e91255a`.
   */
  readonly home?: string
  /** Object id of the registration. */
  readonly objectId?: string
  readonly clientSecret?: string
  /** Certificates (PEM, or DER in base64) with whose keys it signs its assertions. */
  readonly certificates?: readonly string[]
  /** The assertions of outside issuers that it signs in with. */
  readonly federatedIdentityCredentials?: readonly SeedFederatedCredential[]
  /** True for an application that keeps no secret and through which people sign in. */
  readonly publicClient?: boolean
  /** Where a sign-in in a browser may send its answer. A port makes no difference to `http://localhost`. */
  readonly redirectUris?: readonly string[]
  /** Names of the users and applications that own the registration. */
  readonly owners?: readonly string[]
  /**
   * Microsoft Graph's permissions, consented for the whole tenant. Of another API, with its name before the permission:
   * `https://management.azure.com/user_impersonation`.
   */
  readonly permissions?: { readonly application?: readonly string[]; readonly delegated?: readonly string[] }
  /** `false`: the application has no instance in the tenant. Default: one without owners. */
  readonly servicePrincipal?: SeedServicePrincipal | boolean
}

export type SeedFederatedCredential = {
  readonly name: string
  /** One of `issuers`, or the fake's own: `https://issuer.mock-graph.example`. */
  readonly issuer: string
  readonly subject: string
  /** Default: `api://AzureADTokenExchange`. */
  readonly audiences?: readonly string[]
  readonly description?: string
}

/** A service principal that Azure keeps the credentials of: the identity of a machine, an app or a function. */
export type SeedManagedIdentity = {
  /** The handle by which `owners` and `members` refer to it. */
  readonly name: string
  /** Default: the name. */
  readonly displayName?: string
  readonly clientId?: string
  /** Object id of the service principal. */
  readonly id?: string
  /** True for one that comes and goes with a machine, which then asks for it without naming it. Default: false. */
  readonly systemAssigned?: boolean
  /** The Azure resource. Default: one made of the name. */
  readonly resourceId?: string
  /** Names of Microsoft Graph's application permissions. */
  readonly permissions?: { readonly application?: readonly string[] }
}

export type SeedServicePrincipal = {
  readonly id?: string
  /** Names of the users and applications that own it: what permissions ending in `.OwnedBy` ask for. */
  readonly owners?: readonly string[]
  /** Names of the users and groups assigned to it: whom provisioning takes care of. */
  readonly assigned?: readonly string[]
  readonly secrets?: readonly { readonly key: string; readonly value: string }[]
  /** Ids of the templates of the provisioning jobs it starts with, such as `scim`. They are switched off. */
  readonly jobs?: readonly string[]
  readonly tags?: readonly string[]
  /** Id of the gallery template. */
  readonly template?: string
}

export type SeedUser = {
  readonly name: string
  /** Default: the name and the domain of the tenant. */
  readonly userPrincipalName?: string
  /** Default: the name. */
  readonly displayName?: string
  readonly id?: string
  /** Without one the user signs in on the page only. */
  readonly password?: string
  /** Names of built-in or custom directory roles, over the whole tenant or over one application. */
  readonly directoryRoles?: readonly (string | { readonly role: string; readonly over: string })[]
  /** Who they report to: another user of the tenant, by name, name to sign in with, or id. */
  readonly manager?: string
  /** A personal Microsoft account. Default: false. */
  readonly personal?: boolean
  /** Default: `Member`. */
  readonly userType?: 'Member' | 'Guest'
  /** Default: true. */
  readonly enabled?: boolean
  /**
   * Further properties as Graph names them, such as `department` and `employeeOrgData`; also those that Graph lets nobody
   * write, such as `onPremisesSamAccountName`, extensions (`extension_{appId}_{name}`), and `netId` and
   * `alternativeSecurityIds`, which only mappings read. `mail` is by default the name to sign in with.
   */
  readonly details?: Details
}

export type SeedGroup = {
  readonly name: string
  /** Default: the name. */
  readonly displayName?: string
  readonly id?: string
  /** Names of users, applications and other groups. */
  readonly members?: readonly string[]
  /** Names of users and applications. */
  readonly owners?: readonly string[]
  /** Further properties as Graph names them, such as `description`, `mail` and `groupTypes`. Default: a security group. */
  readonly details?: Details
}

export type SeedDirectoryRole = {
  readonly name: string
  readonly id?: string
  /** Resource actions, such as `microsoft.directory/servicePrincipals/synchronizationJobs/manage`. */
  readonly actions: readonly string[]
}
