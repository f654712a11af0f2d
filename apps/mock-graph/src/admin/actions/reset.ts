import { jsonAnswer } from '../../http/json-answer.js'
import type { AdminEndpoint } from '../endpoint.js'

/** `POST /__mock/reset`. */
export const serveReset: AdminEndpoint = (_, { reset }) => {
  reset()
  return jsonAnswer({
    status: 'ok',
    explanation:
      'The directory is the seed again, and the journals are empty. The clock stays as it was set.',
  })
}
