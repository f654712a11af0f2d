import {
  type FederatedIdentityCredential,
  type KeyCredential,
  type PasswordCredential,
  type RedirectUris,
  tokenExchangeAudience,
} from '../../domain/directory/application.js'
import { newJob, usualInterval } from '../../domain/provisioning/new-job.js'
import { galleryAppRoles } from '../../gallery/gallery-app-roles.js'
import type { Directory } from '../tenant/directory.js'
import { deriveId } from './derive-id.js'
import { seedGrants } from './seed-grants.js'
import { appIdOf, homeOf, registrationIdOf, servicePrincipalIdOf } from './seed-ids.js'
import type { SeedApplication, SeedServicePrincipal } from './seed-shape.js'

// A seed is no test of expiry: its secrets outlive any move of the virtual clock.
const neverEnds = '2299-12-31T00:00:00Z'

const seededJob = { code: 'NotConfigured', interval: usualInterval } as const

/** The registration, its service principal and what Microsoft Graph grants it. */
export function seedApplication(application: SeedApplication, directory: Directory, created: string): void {
  const { name, displayName = name, servicePrincipal } = application
  const { tenantId } = directory
  const instance: SeedServicePrincipal = typeof servicePrincipal === 'object' ? servicePrincipal : {}
  const appId = appIdOf(tenantId, application)
  const registrationId = registrationIdOf(tenantId, application)
  const applicationTemplateId = instance.template?.toLowerCase() ?? null
  const home = homeOf(tenantId, application)
  const signInAudience = home === tenantId ? 'AzureADMyOrg' : 'AzureADMultipleOrgs'
  const kind = home === tenantId ? 'applications' : 'foreignApplications'
  directory.put(kind, registrationId, {
    id: registrationId,
    appId,
    displayName,
    createdDateTime: created,
    signInAudience,
    isFallbackPublicClient: application.publicClient ?? false,
    identifierUris: [],
    passwordCredentials: credentialsOf(application, registrationId, created),
    keyCredentials: certificatesOf(application, registrationId, created),
    federatedIdentityCredentials: federatedCredentialsOf(application, registrationId),
    redirectUris: redirectUrisOf(application),
    applicationTemplateId,
    ...(kind === 'applications' && { details: { publisherDomain: directory.domain } }),
  })
  const id = servicePrincipalIdOf(tenantId, application)
  if (id === undefined) return
  directory.put('servicePrincipals', id, {
    id,
    appId,
    displayName,
    createdDateTime: created,
    accountEnabled: true,
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: home,
    applicationTemplateId,
    signInAudience,
    servicePrincipalNames: [appId],
    tags: [...(instance.tags ?? [])],
    appRoles: applicationTemplateId === null ? [] : galleryAppRoles(),
    oauth2PermissionScopes: [],
  })
  if (instance.secrets) {
    directory.putSynchronization(id, { secrets: instance.secrets.map(({ key, value }) => ({ key, value })) })
  }
  for (const templateId of instance.jobs ?? []) {
    const jobId = () => deriveId('job', id, templateId)
    directory.putJob(newJob({ id }, templateId, tenantId, seededJob, jobId))
  }
  seedGrants(application.permissions ?? {}, id, directory, created)
}

function credentialsOf(
  { clientSecret }: SeedApplication,
  registrationId: string,
  created: string,
): PasswordCredential[] {
  if (clientSecret === undefined) return []
  return [
    {
      keyId: deriveId(registrationId, 'clientSecret'),
      displayName: 'seed',
      startDateTime: created,
      endDateTime: neverEnds,
      secretText: clientSecret,
    },
  ]
}

function certificatesOf(
  { certificates = [] }: SeedApplication,
  registrationId: string,
  created: string,
): KeyCredential[] {
  return certificates.map((certificate, index) => ({
    keyId: deriveId(registrationId, `certificate ${index}`),
    customKeyIdentifier: null,
    displayName: 'seed',
    startDateTime: created,
    endDateTime: neverEnds,
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
    key: certificate.replace(/-----[^-]+-----|\s/g, ''),
  }))
}

const federatedCredentialsOf = (
  { federatedIdentityCredentials = [] }: SeedApplication,
  registrationId: string,
): FederatedIdentityCredential[] =>
  federatedIdentityCredentials.map(({ name, issuer, subject, audiences, description = null }) => ({
    id: deriveId(registrationId, 'federatedIdentityCredential', name),
    name,
    issuer,
    subject,
    audiences: [...(audiences ?? [tokenExchangeAudience])],
    description,
  }))

/** An application that keeps no secret has its addresses on the platform that asks for none. */
const redirectUrisOf = ({ redirectUris = [], publicClient }: SeedApplication): RedirectUris => ({
  web: publicClient ? [] : [...redirectUris],
  spa: [],
  publicClient: publicClient ? [...redirectUris] : [],
})
