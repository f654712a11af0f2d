import { deleteObject } from '../../directory/deleted-items.js'
import { timestamp } from '../../domain/timestamp.js'
import { type AddressedResource, objectOf } from '../find-resource.js'
import { defineOperation, type Operation } from '../operation.js'

/** Deletes one object the way the service does: 204. */
export const deleteFrom = (collection: Exclude<AddressedResource['collection'], 'deletedItems'>): Operation =>
  defineOperation({
    handle: (call) => {
      deleteObject(call.directory, objectOf(call, collection).id, timestamp(call.environment))
      return { status: 204 }
    },
  })
