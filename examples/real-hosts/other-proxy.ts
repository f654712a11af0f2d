import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { createMockGraph } from '@graph-sync/mock-graph'
import { type Certificates, startServer } from '@graph-sync/mock-graph/server'

/**
 * Another proxy than the fake, which leads whatever it is asked for to a server on this machine that stands for the
 * real service, and keeps what arrived there.
 */
export async function startOtherProxy(certificates: Certificates) {
  const arrived: string[] = []
  const { answer } = createMockGraph()
  const real = await startServer({
    graph: {
      async answer(call) {
        const client = encodeURIComponent(call.query.get('client') ?? '')
        arrived.push(`${call.method} ${call.origin}${call.path}?client=${client}`)
        return answer(call)
      },
    },
    port: 0,
    certificates,
  })
  const proxy = createServer((client) => {
    client.once('data', (first: Buffer) => {
      const asked = first.toString('latin1')
      const tunnel = asked.startsWith('CONNECT ')
      const upstream = connect(real.port, '127.0.0.1')
      if (tunnel) client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      else {
        arrived.push(asked)
        upstream.write(first)
      }
      client.pipe(upstream).pipe(client)
      client.on('data', (data) => arrived.push(`${data.length} bytes`))
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        one.on('error', () => other.destroy()).on('close', () => other.destroy())
      }
    })
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      proxy.close()
      await real.close()
    },
  }
}
