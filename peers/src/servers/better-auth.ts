import { scim } from '@better-auth/scim'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { getAuthTables } from 'better-auth/db'
import { toNodeHandler } from 'better-auth/node'
import { listen } from '../listen.ts'
import { type PeerServer, token } from '../peer.ts'

/** Better Auth's plugin for SCIM, as it comes, over the adapter in memory. */
export const betterAuthServer: PeerServer = {
  name: 'better-auth',
  packages: ['@better-auth/scim', 'better-auth'],
  store: 'its memory adapter',
  async start() {
    const options: BetterAuthOptions = {
      baseURL: 'http://127.0.0.1',
      secret: 'only-a-secret-of-a-test-on-loopback-0123456789',
      telemetry: { enabled: false },
      logger: { disabled: true },
      plugins: [
        scim({ connections: [{ id: 'peer', credentials: [{ type: 'bearer', id: 'peer', token }] }] }),
      ],
    }
    // The adapter in memory wants its tables made.
    const tables = Object.values(getAuthTables(options)).map(({ modelName }) => [modelName, []])
    const auth = betterAuth({ ...options, database: memoryAdapter(Object.fromEntries(tables)) })
    return listen(toNodeHandler(auth), '/api/auth/scim/v2')
  },
}
