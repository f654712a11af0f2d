import type { Middleware, ObservabilityOptions } from '@microsoft/kiota-http-fetchlibrary'
import type { GraphSyncOptions } from '../client/options.js'

/** Options of {@link createKiotaGraphSync}: those of `createGraphSync`, and what Kiota's adapter takes besides. */
export type KiotaOptions = GraphSyncOptions & {
  /**
   * The middleware between this client and `fetch`: is given Kiota's, in its order, and gives what shall be used. Called
   * once for each client; make new handlers in it, since a handler holds on to the next one. Default: Kiota's.
   *
   * @example
   * ```ts
   * middlewares: (theirs) => [...theirs, new ChaosHandler()]
   * ```
   */
  middlewares?: ((theirs: Middleware[]) => Middleware[]) | undefined
  /** What Kiota's traces may hold. They go to whatever tracer is registered with `@opentelemetry/api`. */
  observability?: ObservabilityOptions | undefined
}
