import type { InboundOperation } from '../../../domain/provisioning/job-state.js'
import { graphErrors } from '../../errors/graph-errors.js'

const bulkRequest = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'

/** The most operations of one request (bulkUpload page). */
const mostOperations = 50

/** Reads the SCIM body of `bulkUpload`. Throws a 400. */
export function readInboundRequest(body: unknown): InboundOperation[] {
  const { schemas, Operations: operations } = asObject(body)
  if (!Array.isArray(schemas) || !schemas.includes(bulkRequest)) throw graphErrors.notScim()
  if (!Array.isArray(operations) || operations.length === 0) throw graphErrors.notScim()
  if (operations.length > mostOperations) throw graphErrors.tooMany('operations', mostOperations)
  return operations.map((operation) => {
    const { method, bulkId, path, data } = asObject(operation)
    if (typeof method !== 'string' || typeof bulkId !== 'string' || typeof path !== 'string') {
      throw graphErrors.notScim()
    }
    return { method, bulkId, path, data: asObject(data) }
  })
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw graphErrors.notScim()
}
