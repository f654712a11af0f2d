import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as a bare server saw it. */
export type SeenRequest = {
  readonly method: string
  /** Path and query, byte for byte. */
  readonly target: string
  /** Names as they were written. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export type StubAnswer = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text goes out as it is. */
  readonly body?: unknown
}

export type ScimStub = AsyncDisposable & {
  readonly url: string
  readonly seen: SeenRequest[]
  /** Connections that were opened. */
  readonly connections: () => number
}

export const emptyList = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
  totalResults: 0,
  Resources: [],
}

/** A server on a free port of this machine that keeps what it sees. Answers by the function, or with an empty list. */
export async function openScimStub(
  answer: (request: SeenRequest) => StubAnswer | 'break' | Promise<StubAnswer | 'break'> = () => ({
    body: emptyList,
  }),
): Promise<ScimStub> {
  const seen: SeenRequest[] = []
  let connections = 0
  const server = createServer(async (request, response) => {
    const arrived = await read(request)
    seen.push(arrived)
    const given = await answer(arrived)
    if (given === 'break') return request.socket.destroy()
    const { status = 200, headers = {}, body } = given
    response.writeHead(status, { 'Content-Type': 'application/scim+json', ...headers })
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body))
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const headers: Record<string, string> = {}
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    headers[request.rawHeaders[index] ?? ''] = request.rawHeaders[index + 1] ?? ''
  }
  const isJson = /json/.test(request.headers['content-type'] ?? '')
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    headers,
    body: text === '' ? null : isJson ? JSON.parse(text) : text,
  }
}
