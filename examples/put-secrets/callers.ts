/**
 * Every caller of the default seed, with the verdict that Microsoft's page of this operation and the reports on its
 * behaviour lead to expect (docs/discoveries/authorization.md).
 */
export const callers = [
  { name: 'owner-agent', kind: 'application', may: true },
  { name: 'stranger-agent', kind: 'application', may: false },
  { name: 'registration-owner', kind: 'application', may: false },
  { name: 'sync-admin', kind: 'application', may: true },
  { name: 'application-admin', kind: 'application', may: true },
  { name: 'sync-reader', kind: 'application', may: false },
  { name: 'no-grants', kind: 'application', may: false },
  { name: 'application-administrator', kind: 'user', may: true },
  { name: 'cloud-application-administrator', kind: 'user', may: true },
  { name: 'hybrid-identity-administrator', kind: 'user', may: true },
  { name: 'global-administrator', kind: 'user', may: true },
  { name: 'owner', kind: 'user', may: true },
  { name: 'custom-role-user', kind: 'user', may: true },
  { name: 'global-reader', kind: 'user', may: false },
  { name: 'registration-owner-user', kind: 'user', may: false },
  { name: 'plain-user', kind: 'user', may: false },
  { name: 'personal-user', kind: 'user', may: false },
] as const

export type Caller = (typeof callers)[number]
