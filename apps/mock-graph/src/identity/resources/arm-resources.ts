import { azureManagementAppId, azureManagementNames } from '../../directory/built-in/azure-management.js'
import type { GraphResources } from './graph-resources.js'

const audiences: ReadonlySet<string> = new Set([azureManagementAppId, ...azureManagementNames])

/**
 * Decides which tokens are good for Azure Resource Manager: those for it by any of its names, with one slash at the end
 * or none, and at an origin of our own those for that origin, which the Azure CLI asks for in a cloud of one's own.
 */
export const armResources: Pick<GraphResources, 'accepts'> = {
  accepts: (audience, origin) => {
    const resource = audience.toLowerCase().replace(/\/+$/, '')
    return audiences.has(resource) || resource === origin
  },
}
