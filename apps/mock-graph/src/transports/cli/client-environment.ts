import type { DescribedApplication, DescribedServicePrincipal } from '../../directory/describe-seed.js'
import type { Ready } from './ready.js'

/** Who a program is, unless it is told otherwise, and what it works on. */
export type Caller = {
  readonly app: DescribedApplication & { readonly clientSecret: string }
  readonly target: DescribedServicePrincipal
}

/** The first application with a secret that owns a service principal; else the first with a secret, if there is one. */
export function chooseCaller({ apps, servicePrincipals }: Ready): Caller | undefined {
  const callers = apps.filter((app): app is Caller['app'] => app.clientSecret !== null)
  for (const app of callers) {
    const target = servicePrincipals.find(
      ({ owners }) => app.objectId !== null && owners.includes(app.objectId),
    )
    if (target) return { app, target }
  }
  const [app] = callers
  const [target] = servicePrincipals
  return app && target && { app, target }
}

/** The variables by which SDKs and Terraform find the fake, trust it and sign in, under the names they read already. */
export function clientEnvironment(ready: Ready): Record<string, string> {
  const caller = chooseCaller(ready)
  const tenantId = caller?.app.tenantId ?? ready.tenantId
  return {
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: tenantId,
    ...(caller && { AZURE_CLIENT_ID: caller.app.clientId, AZURE_CLIENT_SECRET: caller.app.clientSecret }),
    NODE_EXTRA_CA_CERTS: ready.caFile,
    SSL_CERT_FILE: ready.caBundleFile,
    ARM_METADATA_HOSTNAME: new URL(ready.httpsGraphUrl).host,
    ARM_TENANT_ID: tenantId,
    ...(caller && { ARM_CLIENT_ID: caller.app.clientId, ARM_CLIENT_SECRET: caller.app.clientSecret }),
    GRAPH_URL: ready.graphUrl,
    GRAPH_HTTPS_URL: ready.httpsGraphUrl,
    ...(caller && { GRAPH_SERVICE_PRINCIPAL_ID: caller.target.id }),
  }
}
