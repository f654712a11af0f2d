import type { request as nodeRequest } from 'node:https'
import type { Send } from './replace-secrets.ts'

/** A sender by a function that works as `request` of `node:https` does. */
export const sendBy =
  (request: () => typeof nodeRequest): Send =>
  (url, { method, headers, body }) =>
    new Promise((resolve, reject) => {
      const outgoing = request()(url, { method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', reject)
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
