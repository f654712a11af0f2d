import { scim } from '../../src/gallery/scim.js'
import { createMockGraph } from '../../src/index.js'
import type { Exchange } from '../../src/synchronization/target/exchange.js'
import type { Connection } from '../../src/synchronization/target/target.js'

/** A connection of a service principal of the default seed, and the exchanges that it was told of. */
export function connectTo(
  baseAddress: string,
  given: Partial<Connection> & { readonly token?: string } = {},
): { readonly connection: Connection; readonly exchanges: Exchange[] } {
  const { token = 'tide-4417', ...rest } = given
  const [directory] = createMockGraph().world.tenants.values()
  const servicePrincipal = [...(directory?.servicePrincipals.values() ?? [])][0]
  if (!directory || !servicePrincipal) throw new Error('The default seed has no service principal.')
  const exchanges: Exchange[] = []
  let ids = 0
  return {
    exchanges,
    connection: {
      directory,
      servicePrincipal,
      template: { ...scim, applicationId: servicePrincipal.appId },
      secrets: [
        { key: 'BaseAddress', value: baseAddress },
        { key: 'SecretToken', value: token },
      ],
      onExchange: (exchange) => exchanges.push(exchange),
      now: () => Date.UTC(2026, 10, 27, 7, 0, 0),
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      ...rest,
    },
  }
}
