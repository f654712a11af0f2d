import { createServer } from 'node:http'
import { readSecrets } from '../../caller.ts'

// Looks at nothing but the method; reads the body of a PUT, which any server must.
const answer = JSON.stringify(readSecrets)

createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    })
    response.end(answer)
    return
  }
  request.resume().on('end', () => response.writeHead(204).end())
}).listen(Number(process.argv[2]), '127.0.0.1')
