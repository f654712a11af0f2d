import type { Target } from '@graph-sync/mock-graph'
import type { ScimTargetOptions } from '@graph-sync/mock-graph/scim'
import type { MockServicePrincipal } from './tenant-seed.js'

/** A SCIM endpoint that the jobs of a mock provision into, and how it is spoken to. */
export type ProvisionInto = ScimTargetOptions & {
  /** The address below which `/Users` and `/Groups` are. */
  readonly url: string
  /** Default: one of the fake's own issuer is sent. */
  readonly token?: string
}

/** What speaks SCIM, which only Node can: it is loaded only where somebody provisions into an endpoint. */
export async function loadScimTarget({ url: _, token: __, ...options }: ProvisionInto): Promise<Target> {
  // No text that bundlers for browsers would follow.
  const entry = ['@graph-sync/mock-graph', 'scim'].join('/')
  const { createScimTarget } = (await import(
    /* @vite-ignore */ entry
  )) as typeof import('@graph-sync/mock-graph/scim')
  return createScimTarget(options)
}

/** The service principal with the secrets that lead to the endpoint, where it names no others. */
export const ledTo = (
  { url, token }: ProvisionInto,
  { secrets, ...servicePrincipal }: MockServicePrincipal,
): MockServicePrincipal => ({
  ...servicePrincipal,
  secrets: { BaseAddress: url, ...(token !== undefined && { SecretToken: token }), ...secrets },
})

/** Throws a `TypeError` for what is no endpoint. */
export function checkProvisionInto(given: unknown, target: unknown): void {
  const { url, token }: { readonly url?: unknown; readonly token?: unknown } =
    typeof given === 'object' && given !== null ? given : {}
  if (typeof url !== 'string' || !URL.canParse(url))
    throw new TypeError(
      "provisionInto needs the address of a SCIM endpoint: { url: 'http://127.0.0.1:8080/scim' }.",
    )
  if (token !== undefined && typeof token !== 'string')
    throw new TypeError('The token of provisionInto must be text.')
  if (target !== undefined)
    throw new TypeError(
      'Give mockProvisioning() either provisionInto or a target, as each says where jobs provision to.',
    )
}
