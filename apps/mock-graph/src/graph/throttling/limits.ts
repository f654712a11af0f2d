import type { Quota } from './token-bucket.js'

/** Who shares a quota, in the words of `x-ms-throttle-scope`. */
export type ThrottleScope = 'Tenant_Application' | 'Tenant' | 'Application'

/** One documented limit. */
export type Limit = {
  readonly scope: ThrottleScope
  readonly limit: 'Read' | 'Write' | 'ReadWrite'
  /** What is counted: resource units, writes, or requests; of identity and access, of reports or of everything. */
  readonly counts: 'units' | 'writes' | 'reports' | 'requests'
  readonly information: string
  /** @param users How many users the tenant has, which decides its size. */
  quota(users: number): Quota
}

/** All limits, with their numbers; source: docs/discoveries/throttling.md. The first that is reached wins. */
export const limits: readonly Limit[] = [
  {
    scope: 'Application',
    limit: 'ReadWrite',
    counts: 'requests',
    information: 'RequestLimitExceeded',
    quota: () => ({ amount: 2_000, seconds: 1 }),
  },
  {
    scope: 'Tenant_Application',
    limit: 'ReadWrite',
    counts: 'reports',
    information: 'RequestLimitExceeded',
    quota: () => ({ amount: 5, seconds: 10 }),
  },
  {
    scope: 'Tenant_Application',
    limit: 'Read',
    counts: 'units',
    information: 'ResourceUnitLimitExceeded',
    quota: (users) => ({ amount: users < 50 ? 3_500 : users <= 500 ? 5_000 : 8_000, seconds: 10 }),
  },
  {
    scope: 'Application',
    limit: 'Read',
    counts: 'units',
    information: 'ResourceUnitLimitExceeded',
    quota: () => ({ amount: 150_000, seconds: 20 }),
  },
  {
    scope: 'Tenant_Application',
    limit: 'Write',
    counts: 'writes',
    information: 'WriteLimitExceeded',
    quota: () => ({ amount: 3_000, seconds: 150 }),
  },
  {
    scope: 'Application',
    limit: 'Write',
    counts: 'writes',
    information: 'WriteLimitExceeded',
    quota: () => ({ amount: 70_000, seconds: 300 }),
  },
  {
    scope: 'Tenant',
    limit: 'Write',
    counts: 'writes',
    information: 'WriteLimitExceeded',
    quota: () => ({ amount: 18_000, seconds: 300 }),
  },
]
