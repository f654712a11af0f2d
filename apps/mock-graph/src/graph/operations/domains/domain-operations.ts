import type { Directory } from '../../../directory/tenant/directory.js'
import { defineOperation, type Operations } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'

/** The verified domain of a tenant on the wire, with what the page says of one that nobody configured. */
const renderDomain = ({ domain }: Directory) => ({
  id: domain,
  authenticationType: 'Managed',
  availabilityStatus: null,
  isAdminManaged: true,
  isDefault: true,
  isInitial: true,
  isRoot: true,
  isVerified: true,
  passwordNotificationWindowInDays: 14,
  passwordValidityPeriodInDays: 90,
  state: null,
  supportedServices: ['Email', 'OfficeCommunicationsOnline'],
})

/** `GET /domains`: the one that the tenant has. */
const list = defineOperation({
  handle: ({ directory, query, root }) => ({
    status: 200,
    body: applyQuery([renderDomain(directory)], query, {
      resource: resourceAt('domains', root),
      root,
      path: 'domains',
      context: 'domains',
    }),
  }),
})

/** `GET /domains/{name}`, in any case. */
const get = defineOperation({
  resolve: ({ params, directory }) => {
    const name = params['domain-id'] ?? ''
    if (name.toLowerCase() !== directory.domain.toLowerCase()) throw graphErrors.resourceNotFound(name)
    return renderDomain(directory)
  },
  handle: ({ at: domain, query, root }) => ({
    status: 200,
    body: selectOne(domain, query, { resource: resourceAt('domains', root), root, context: 'domains' }),
  }),
})

export const domainOperations = { 'domains.list': list, 'domains.get': get } satisfies Operations
