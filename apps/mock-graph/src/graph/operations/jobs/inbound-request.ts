import type { InboundOperation } from '../../../domain/job-state.js'
import { faults } from '../../faults.js'

const bulkRequest = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'

/** The most operations of one request (bulkUpload page). */
const mostOperations = 50

/** Reads the SCIM body of `bulkUpload`. Throws a 400. */
export function readInboundRequest(body: unknown): InboundOperation[] {
  const { schemas, Operations: operations } = asObject(body)
  if (!Array.isArray(schemas) || !schemas.includes(bulkRequest)) throw faults.notScim()
  if (!Array.isArray(operations) || operations.length === 0) throw faults.notScim()
  if (operations.length > mostOperations) throw faults.tooMany('operations', mostOperations)
  return operations.map((operation) => {
    const { method, bulkId, path, data } = asObject(operation)
    if (typeof method !== 'string' || typeof bulkId !== 'string' || typeof path !== 'string') {
      throw faults.notScim()
    }
    return { method, bulkId, path, data: asObject(data) }
  })
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw faults.notScim()
}
