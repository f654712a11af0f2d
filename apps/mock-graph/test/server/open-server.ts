import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMockGraph, defaultSeed, type MockGraph, type MockGraphOptions } from '../../src/index.js'
import {
  keptCertificates,
  type RunningServer,
  type ServerOptions,
  startServer,
} from '../../src/transports/server.js'

const [tenant] = defaultSeed.tenants

export type OpenServer = AsyncDisposable & {
  readonly server: RunningServer
  readonly graph: MockGraph
  /** A token for an application of the default seed. */
  tokenFor(appName: string): Promise<string>
}

/** A fake behind a server on a free port, with certificates of its own. */
export async function openServer(
  options: MockGraphOptions = {},
  serverOptions: Partial<ServerOptions> = {},
): Promise<OpenServer> {
  const directory = await mkdtemp(join(tmpdir(), 'server-'))
  const certificates = await keptCertificates({ directory })
  const graph = createMockGraph(options)
  const server = await startServer({ graph, port: 0, certificates, ...serverOptions })
  return {
    server,
    graph,
    tokenFor: (appName) => signIn(server.url, appName),
    async [Symbol.asyncDispose]() {
      await server.close()
      await rm(directory, { recursive: true })
    },
  }
}

async function signIn(url: string, appName: string): Promise<string> {
  const application = tenant?.applications?.find(({ name }) => name === appName)
  if (!application?.appId) throw new Error(`The default seed has no application ${appName}.`)
  const response = await fetch(`${url}/${tenant?.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: application.appId,
      client_secret: application.clientSecret ?? '',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  const { access_token } = await response.json()
  return access_token
}
