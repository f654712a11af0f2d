import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from '@azure/core-rest-pipeline'
import { replaceSecrets } from '../shared/replace-secrets.ts'

const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } })
const client = createDefaultHttpClient()

export default () =>
  replaceSecrets(async (url, { method, headers, body }) => {
    const request = createPipelineRequest({
      url,
      method: method as 'GET',
      headers: createHttpHeaders(headers),
      ...(body !== undefined && { body }),
    })
    const response = await pipeline.sendRequest(client, request)
    return { status: response.status, text: response.bodyAsText ?? '' }
  })
