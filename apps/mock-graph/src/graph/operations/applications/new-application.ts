import type { Directory } from '../../../directory/tenant/directory.js'
import type { Application } from '../../../domain/directory/application.js'
import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Environment } from '../../../domain/time/environment.js'
import { timestamp } from '../../../domain/time/timestamp.js'
import { offersOf } from './offers.js'

/** An application registration that nobody has configured yet. */
export const newApplication = (
  displayName: string,
  applicationTemplateId: string | null,
  { domain }: Directory,
  environment: Environment,
): Application => ({
  id: environment.newId(),
  appId: environment.newId(),
  displayName,
  createdDateTime: timestamp(environment),
  signInAudience: 'AzureADMyOrg',
  isFallbackPublicClient: false,
  identifierUris: [],
  passwordCredentials: [],
  keyCredentials: [],
  redirectUris: { web: [], spa: [], publicClient: [] },
  applicationTemplateId,
  details: { publisherDomain: domain },
})

/** The instance of an application in its own tenant. */
export const newServicePrincipal = (
  application: Application,
  { tenantId }: Directory,
  environment: Environment,
): ServicePrincipal => ({
  id: environment.newId(),
  appId: application.appId,
  displayName: application.displayName,
  createdDateTime: timestamp(environment),
  accountEnabled: true,
  servicePrincipalType: 'Application',
  appOwnerOrganizationId: tenantId,
  applicationTemplateId: application.applicationTemplateId,
  servicePrincipalNames: [application.appId, ...application.identifierUris],
  signInAudience: application.signInAudience,
  tags: [],
  ...offersOf(application),
})
