import got from 'got'
import { replaceSecrets, type Send } from '../shared/replace-secrets.ts'

/** A sender by got, with or without its HTTP/2. */
export const sendByGot =
  (http2: boolean): Send =>
  async (url, { method, headers, body }) => {
    const response = await got(url, {
      method: method as 'GET',
      headers,
      ...(body !== undefined && { body }),
      throwHttpErrors: false,
      retry: { limit: 0 },
      http2,
    })
    return { status: response.statusCode, text: response.body }
  }

export default () => replaceSecrets(sendByGot(false))
