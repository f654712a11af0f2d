import { operations } from '../generated/operations.js'
import { jsonAnswer } from '../http/json-answer.js'
import type { OperationTally } from '../journal/tally.js'
import type { AdminEndpoint } from './endpoint.js'

/** `GET /__mock/coverage`: through what each operation was allowed, for what reasons it was refused, and what was never asked. */
export const serveCoverage: AdminEndpoint = (_, { journal: { tally } }) => {
  const all = Object.keys(operations)
  const exercised = all.filter((operation) => tally.operations.has(operation))
  return jsonAnswer({
    operations: all.length,
    allowed: exercised.filter((operation) => tally.operations.get(operation)!.allow.size > 0).length,
    denied: exercised.filter((operation) => tally.operations.get(operation)!.deny.size > 0).length,
    value: exercised.map((operation) => ({ operation, ...counts(tally.operations.get(operation)!) })),
    untouched: all.filter((operation) => !tally.operations.has(operation)),
  })
}

const counts = ({ allow, deny }: OperationTally) => ({
  allow: Object.fromEntries(allow),
  deny: Object.fromEntries(deny),
})
