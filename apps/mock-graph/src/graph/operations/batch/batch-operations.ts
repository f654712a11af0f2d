import type { Answer } from '../../../http/answer.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation, type Operations } from '../../calls/operation.js'
import type { GraphApiError } from '../../errors/graph-api-error.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { renderGraphError } from '../../protocol/render.js'
import { type BatchAnswer, batchAnswer } from './batch-answer.js'
import { batchCall } from './batch-call.js'
import { readBatch } from './batch-request.js'

/**
 * `POST /$batch`: 200 with one answer per request. Each request goes through the engine for itself, with its own
 * decision and journal entry, in the order of the batch; one that depends on a failure is not sent.
 */
const batch = defineOperation({
  unchecked: true,
  body: readBatch,
  handle: async (call) => {
    const failed = new Set<string>()
    const responses: BatchAnswer[] = []
    for (const item of call.body) {
      const answer = item.dependsOn.some((one) => failed.has(one))
        ? refuse(call, graphErrors.failedDependency())
        : // A request may be left without an answer, as a fault rule says. That of a batch then times out.
          await call
            .dispatch(batchCall(item, call.header('authorization')))
            .catch(() => refuse(call, graphErrors.serviceFailure(504)))
      if (answer.status >= 300) failed.add(item.id.toLowerCase())
      responses.push(await batchAnswer(item.id, answer))
    }
    return { status: 200, body: { responses } }
  },
})

function refuse({ environment }: Pick<GraphCall, 'environment'>, error: GraphApiError): Answer {
  const requestId = environment.newId()
  return renderGraphError(error, { requestId, clientRequestId: requestId, now: environment.now() })
}

export const batchOperations = { batch } satisfies Operations
