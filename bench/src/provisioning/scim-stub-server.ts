// node scim-stub-server.ts PORT: a SCIM endpoint that keeps nothing. It finds nobody, creates everybody and takes every
// change, with the least that a server must do for that: read the request, answer with JSON.
import { createServer } from 'node:http'

const [, , port] = process.argv
const scim = 'application/scim+json'
const nobody = JSON.stringify({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
  totalResults: 0,
  Resources: [],
})
let created = 0

createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': scim, 'content-length': nobody.length })
    response.end(nobody)
    return
  }
  request.resume().on('end', () => {
    if (request.method !== 'POST') {
      response.writeHead(204).end()
      return
    }
    created += 1
    const made = `{"id":"${String(created).padStart(36, '0')}"}`
    response.writeHead(201, { 'content-type': scim, 'content-length': made.length })
    response.end(made)
  })
}).listen(Number(port), '127.0.0.1')
