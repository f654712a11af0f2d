import type { SignIn } from '../../domain/directory/sign-in.js'

/** A sign-in on the wire. The fake knows no addresses, places, devices, policies and risks. */
export const renderSignIn = (signIn: SignIn): Record<string, unknown> => ({
  id: signIn.id,
  createdDateTime: new Date(signIn.time).toISOString(),
  userDisplayName: signIn.user?.displayName ?? '',
  // "This value is always in lowercase": beta/resources/signin.md.
  userPrincipalName: signIn.user?.userPrincipalName.toLowerCase() ?? '',
  userId: signIn.user?.id ?? '',
  appId: signIn.client.appId,
  appDisplayName: signIn.client.displayName,
  ipAddress: null,
  clientAppUsed: signIn.clientApp,
  correlationId: signIn.correlationId,
  conditionalAccessStatus: 'notApplied',
  isInteractive: signIn.kind === 'interactiveUser',
  riskDetail: 'none',
  riskLevelAggregated: 'none',
  riskLevelDuringSignIn: 'none',
  riskState: 'none',
  riskEventTypes: [],
  riskEventTypes_v2: [],
  resourceDisplayName: signIn.resource?.displayName ?? null,
  resourceId: signIn.resource?.appId ?? null,
  status: { errorCode: signIn.errorCode, failureReason: signIn.failureReason, additionalDetails: null },
  deviceDetail: {
    deviceId: '',
    displayName: null,
    operatingSystem: null,
    browser: null,
    isCompliant: null,
    isManaged: null,
    trustType: null,
  },
  location: { city: null, state: null, countryOrRegion: null, geoCoordinates: null },
  appliedConditionalAccessPolicies: [],
})

/** What beta shows of it besides. */
export const betaMembersOfSignIn = (signIn: SignIn, tenantId: string): Record<string, unknown> => ({
  signInEventTypes: [signIn.kind],
  servicePrincipalId: signIn.user ? '' : (signIn.client.servicePrincipalId ?? ''),
  servicePrincipalName: signIn.user ? null : signIn.client.displayName,
  clientCredentialType: signIn.credential ?? 'none',
  resourceServicePrincipalId: signIn.resource?.servicePrincipalId ?? null,
  homeTenantId: signIn.user ? tenantId : '',
  resourceTenantId: tenantId,
  userAgent: signIn.userAgent,
})
