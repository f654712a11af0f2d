import type { AdminEndpoint } from './endpoint.js'

/** `POST /__mock/reset`. */
export const serveReset: AdminEndpoint = (_, { reset }) => {
  reset()
  return Response.json({
    status: 'ok',
    explanation: 'The directory is the seed again, and the journal is empty.',
  })
}
