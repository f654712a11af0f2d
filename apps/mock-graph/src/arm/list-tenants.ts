import type { Directory } from '../directory/tenant/directory.js'

/** `GET /tenants` (Tenants - List, api-version 2022-12-01): the one that the caller's token is of. */
export const listTenants = ({ tenantId, displayName, domain }: Directory) => ({
  value: [
    {
      id: `/tenants/${tenantId}`,
      tenantId,
      tenantCategory: 'Home',
      displayName,
      domains: [domain],
      defaultDomain: domain,
      tenantType: 'AAD',
    },
  ],
})
