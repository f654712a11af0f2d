import type {
  DescribedApplication,
  DescribedServicePrincipal,
} from '../../../directory/seed/describe-seed.js'
import { UsageError } from '../options/usage-error.js'
import type { Ready } from '../output/ready.js'
import { trustEnvironment } from './trust-environment.js'

/** Who a program is, unless it is told otherwise, and what it works on. */
export type Caller = {
  readonly app: DescribedApplication & { readonly clientSecret: string }
  readonly target: DescribedServicePrincipal
}

const hasSecret = (app: DescribedApplication): app is Caller['app'] => app.clientSecret !== null

/**
 * Who a program calls as: the application of this name, else the first with a secret that owns a service principal,
 * else the first with a secret, if there is one. It works on what it owns, else on the first service principal.
 * Throws {@link UsageError} when no application of the name can sign in.
 */
export function chooseCaller({ apps, servicePrincipals }: Ready, name?: string): Caller | undefined {
  const callers = apps.filter(hasSecret)
  const owned = (app: Caller['app']) =>
    servicePrincipals.find(({ owners }) => app.objectId !== null && owners.includes(app.objectId))
  const app =
    name === undefined ? (callers.find(owned) ?? callers[0]) : callers.find((one) => one.name === name)
  if (name !== undefined && !app) {
    throw new UsageError(
      `There is no application ${name} with a client secret. Those that have one are: ${callers.map((one) => one.name).join(', ')}.`,
    )
  }
  const target = app && (owned(app) ?? servicePrincipals[0])
  return app && target && { app, target }
}

/**
 * The variables by which SDKs and Terraform find the fake, trust it and sign in, under the names they read already.
 *
 * @param name The application that a program calls as. Default: see {@link chooseCaller}.
 */
export function clientEnvironment(ready: Ready, name?: string): Record<string, string> {
  const caller = chooseCaller(ready, name)
  const tenantId = caller?.app.tenantId ?? ready.tenantId
  return {
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: tenantId,
    ...(caller && { AZURE_CLIENT_ID: caller.app.clientId, AZURE_CLIENT_SECRET: caller.app.clientSecret }),
    ...trustEnvironment(ready),
    ARM_METADATA_HOSTNAME: new URL(ready.httpsGraphUrl).host,
    ARM_TENANT_ID: tenantId,
    ...(caller && { ARM_CLIENT_ID: caller.app.clientId, ARM_CLIENT_SECRET: caller.app.clientSecret }),
    GRAPH_URL: ready.graphUrl,
    GRAPH_HTTPS_URL: ready.httpsGraphUrl,
    ...(caller && { GRAPH_SERVICE_PRINCIPAL_ID: caller.target.id }),
  }
}
