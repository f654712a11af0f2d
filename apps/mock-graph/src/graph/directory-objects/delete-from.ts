import { deleteObject } from '../../directory/tenant/deleted-items.js'
import { timestamp } from '../../domain/time/timestamp.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { type AddressedResource, objectOf } from '../routing/find-resource.js'

/** Deletes one object the way the service does: 204. */
export const deleteFrom = (collection: Exclude<AddressedResource['collection'], 'deletedItems'>): Operation =>
  defineOperation({
    handle: (call) => {
      deleteObject(call.directory, objectOf(call, collection).id, timestamp(call.environment))
      return { status: 204 }
    },
  })
