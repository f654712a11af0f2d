import { createServer } from 'node:http'
import { readSecrets } from '../../caller.ts'

// Looks at nothing but the method; reads the body of a PUT, which any server must.
const [, , port, heads] = process.argv
const answer = JSON.stringify(readSecrets)
const id = '12345678-1234-4234-8234-123456789012'
// What ours says in each answer, as long as ours.
const common =
  heads === 'long'
    ? {
        'request-id': id,
        'client-request-id': id,
        'x-ms-ags-diagnostic': JSON.stringify({ ServerInfo: { DataCenter: 'x'.repeat(88) } }),
        'strict-transport-security': 'max-age=31536000',
        'x-mock-graph-explain': `http://127.0.0.1:${port}/__mock/decisions/${id}`,
        'odata-version': '4.0',
        'cache-control': 'no-cache',
      }
    : {}

createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, {
      ...common,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    })
    response.end(answer)
    return
  }
  request.resume().on('end', () => response.writeHead(204, common).end())
}).listen(Number(port), '127.0.0.1')
