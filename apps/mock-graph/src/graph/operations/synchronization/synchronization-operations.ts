import { type Operations, throughBothRoots } from '../../calls/operation.js'
import { acquireAccessToken } from './acquire-access-token.js'
import { countSecrets, getSecrets, putSecrets } from './secrets.js'
import { deleteSynchronization, getSynchronization, putSynchronization } from './serve-synchronization.js'
import { updateConnectivity } from './update-connectivity.js'

/** What hangs below `/synchronization` itself. */
export const synchronizationOperations = throughBothRoots({
  'synchronization.get': getSynchronization,
  'synchronization.put': putSynchronization,
  'synchronization.delete': deleteSynchronization,
  acquireAccessToken,
  'secrets.get': getSecrets,
  'secrets.put': putSecrets,
  'secrets.count': countSecrets,
  'connectivityParameters.update': updateConnectivity,
}) satisfies Operations
