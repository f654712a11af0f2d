import type { Operations } from '../../calls/operation.js'
import { getDeleted, listDeleted, purge, restore } from './serve-deleted-items.js'

export const deletedItemOperations = {
  'deletedItems.get': getDeleted,
  'deletedItems.applications.list': listDeleted('application'),
  'deletedItems.servicePrincipals.list': listDeleted('servicePrincipal'),
  'deletedItems.users.list': listDeleted('user'),
  'deletedItems.groups.list': listDeleted('group'),
  'deletedItems.restore': restore,
  'deletedItems.delete': purge,
} satisfies Operations
