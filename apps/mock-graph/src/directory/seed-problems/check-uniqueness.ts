import { problemAt } from '../../validation/problem.js'
import { azureManagementAppId } from '../built-in/azure-management.js'
import { builtInDirectoryRoles } from '../built-in/built-in.js'
import { principalNameOf } from '../seed/seed-ids.js'
import type { Seed, SeedTenant } from '../seed/seed-shape.js'
import { microsoftGraphAppId } from '../tenant/directory.js'
import type { SeedPath, SeedProblem } from './seed-problem.js'

/** A name or id that something in the seed lays claim to. Derived ids need no check: they differ where names do. */
type Claim = { readonly value: string | undefined; readonly at: SeedPath }

/** Names and ids that two things of a seed have, though only one may. */
export function checkUniqueness({ tenants, issuers = [] }: Seed): SeedProblem[] {
  const across = (claimsOf: (tenant: SeedTenant, at: SeedPath) => Claim[]) =>
    tenants.flatMap((tenant, index) => claimsOf(tenant, ['tenants', index]))
  return [
    ...repeated('tenant', across(tenantClaims)),
    ...repeated('appId', across(appIdClaims), builtInApis),
    ...tenants.flatMap((tenant, index) => repeatedForeign(tenant, ['tenants', index])),
    ...repeated(
      'issuer',
      issuers.map(({ issuer }, index) => ({ value: issuer, at: ['issuers', index, 'issuer'] })),
    ),
    ...repeated('userPrincipalName', across(principalNameClaims)),
    ...tenants.flatMap((tenant, index) => checkTenant(tenant, ['tenants', index])),
  ]
}

const tenantClaims = ({ id, domain }: SeedTenant, at: SeedPath): Claim[] => [
  { value: id?.toLowerCase(), at: [...at, 'id'] },
  { value: domain.toLowerCase(), at: [...at, 'domain'] },
]

const builtInApis = new Map([
  [microsoftGraphAppId, 'Microsoft Graph'],
  [azureManagementAppId, 'Azure Resource Manager'],
])

const appIdClaims = ({ applications = [], managedIdentities = [] }: SeedTenant, at: SeedPath): Claim[] => [
  ...applications.map(({ appId, home }, index) => ({
    value: home === undefined ? appId?.toLowerCase() : undefined,
    at: [...at, 'applications', index, 'appId'],
  })),
  ...managedIdentities.map(({ clientId }, index) => ({
    value: clientId?.toLowerCase(),
    at: [...at, 'managedIdentities', index, 'clientId'],
  })),
]

/** An application of another tenant may be in many, but in each of them once. */
function repeatedForeign({ applications = [] }: SeedTenant, at: SeedPath): SeedProblem[] {
  const claims = applications.map(({ appId, home }, index) => ({
    value: appId?.toLowerCase(),
    foreign: home !== undefined,
    at: [...at, 'applications', index, 'appId'],
  }))
  const own = claims.filter(({ foreign }) => !foreign)
  const holders = new Map(own.map(({ value = '', at }) => [value, problemAt(at, '').path]))
  return repeated(
    'appId',
    claims.filter(({ foreign }) => foreign),
    new Map([...builtInApis, ...holders]),
  )
}

const principalNameClaims = (tenant: SeedTenant, at: SeedPath): Claim[] =>
  (tenant.users ?? []).map((user, index) => ({
    value: principalNameOf(tenant, user).toLowerCase(),
    at: [...at, 'users', index, ...(user.userPrincipalName === undefined ? [] : ['userPrincipalName'])],
  }))

function checkTenant(
  { applications = [], managedIdentities = [], users = [], groups = [], directoryRoles = [] }: SeedTenant,
  at: SeedPath,
): SeedProblem[] {
  const builtIn = builtInDirectoryRoles()
  const names = (kind: string, things: readonly { readonly name: string }[]) =>
    things.map(({ name }, index) => ({ value: name, at: [...at, kind, index, 'name'] }))
  const ids = (kind: string, things: readonly { readonly id?: string }[]) =>
    things.map(({ id }, index) => ({ value: id?.toLowerCase(), at: [...at, kind, index, 'id'] }))
  const applicationIds = applications.flatMap(({ objectId, servicePrincipal }, index) => [
    { value: objectId?.toLowerCase(), at: [...at, 'applications', index, 'objectId'] },
    {
      value: typeof servicePrincipal === 'object' ? servicePrincipal.id?.toLowerCase() : undefined,
      at: [...at, 'applications', index, 'servicePrincipal', 'id'],
    },
  ])
  return [
    ...repeated('name', [
      ...names('applications', applications),
      ...names('managedIdentities', managedIdentities),
      ...names('users', users),
      ...names('groups', groups),
    ]),
    ...repeated(
      'directory role',
      names('directoryRoles', directoryRoles),
      new Map(builtIn.map(({ displayName }) => [displayName, 'a built-in one'])),
    ),
    ...repeated(
      'id',
      [
        ...applicationIds,
        ...ids('managedIdentities', managedIdentities),
        ...ids('users', users),
        ...ids('groups', groups),
        ...ids('directoryRoles', directoryRoles),
      ],
      new Map(builtIn.map(({ id, displayName }) => [id, `the built-in ${displayName}`])),
    ),
  ]
}

/** A problem for each claim to what an earlier one, or something built in, has already. */
function repeated(
  kind: string,
  claims: readonly Claim[],
  builtIn: ReadonlyMap<string, string> = new Map(),
): SeedProblem[] {
  const holders = new Map(builtIn)
  const problems: SeedProblem[] = []
  for (const { value, at } of claims) {
    if (value === undefined) continue
    const holder = holders.get(value)
    if (holder === undefined) holders.set(value, problemAt(at, '').path)
    else problems.push(problemAt(at, `the ${kind} '${value}' is taken by ${holder}; choose another`))
  }
  return problems
}
