import { once } from 'node:events'
import { connect } from 'node:http2'
import { text } from 'node:stream/consumers'
import { replaceSecrets } from '../shared/replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, { method, headers, body }) => {
    const { origin, pathname } = new URL(url)
    const session = connect(origin)
    const lost = once(session, 'error').then(([error]) => Promise.reject(error))
    lost.catch(() => {})
    try {
      const stream = session.request({ ':method': method, ':path': pathname, ...headers })
      stream.end(body)
      const [response] = await Promise.race([once(stream, 'response'), lost])
      return { status: response[':status'] ?? 0, text: await text(stream) }
    } finally {
      session.close()
    }
  })
