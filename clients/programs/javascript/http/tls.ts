import { text } from 'node:stream/consumers'
import { connect } from 'node:tls'
import { replaceSecrets } from '../shared/replace-secrets.ts'

export default () =>
  replaceSecrets(async (url, { method, headers, body = '' }) => {
    const { hostname, port, host, pathname } = new URL(url)
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname })
    const lines = Object.entries({
      ...headers,
      host,
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`)
    socket.write([`${method} ${pathname} HTTP/1.1`, ...lines, '', body].join('\r\n'))
    const answer = await text(socket)
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? []
    return { status: Number(status), text: readBody(answer) }
  })

/** The body of an answer, whose parts may be told by their lengths. */
function readBody(answer: string): string {
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  return /^transfer-encoding: chunked/im.test(head)
    ? body.replace(/^[\da-f]+\r\n|\r\n[\da-f]+\r\n|\r\n$/gi, '')
    : body
}
