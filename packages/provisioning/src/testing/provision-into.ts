import type { Target } from '@graph-sync/mock-graph'
import type { ScimTargetOptions } from '@graph-sync/mock-graph/scim'
import type { MockServicePrincipal } from './tenant-seed.js'

/** A SCIM endpoint that the jobs of a mock provision into, and how it is spoken to. */
export type ProvisionInto = ScimTargetOptions & {
  /** The address below which `/Users` and `/Groups` are. */
  readonly url: string
  /** Default: one of the fake's own issuer is sent. */
  readonly token?: string
  /** Client credentials that tokens are asked for with, in place of `token`: the client in the header, as Entra sends it. */
  readonly oauth?: OAuthClient
}

/** A client of the token endpoint that guards a SCIM endpoint. */
export type OAuthClient = {
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What speaks SCIM, which only Node can: it is loaded only where somebody provisions into an endpoint. */
export async function loadScimTarget({
  url: _,
  token: __,
  oauth: ___,
  ...options
}: ProvisionInto): Promise<Target> {
  // No text that bundlers for browsers would follow.
  const entry = ['@graph-sync/mock-graph', 'scim'].join('/')
  const { createScimTarget } = (await import(
    /* @vite-ignore */ entry
  )) as typeof import('@graph-sync/mock-graph/scim')
  try {
    return createScimTarget(options)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = error.message
      .replace('createScimTarget', 'provisionInto')
      .replace('there are ', `there are ${own.join(', ')}, `)
    throw new TypeError(message, { cause: error })
  }
}

const own = ['url', 'token', 'oauth']

/** The service principal with the secrets that lead to the endpoint, where it names no others. */
export const ledTo = (
  { url, token, oauth }: ProvisionInto,
  { secrets, ...servicePrincipal }: MockServicePrincipal,
): MockServicePrincipal => ({
  ...servicePrincipal,
  secrets: {
    BaseAddress: url,
    ...(token !== undefined && { SecretToken: token }),
    ...(oauth && {
      AuthenticationType: 'OAuth2ClientCredentialsGrant',
      Oauth2ClientId: oauth.clientId,
      Oauth2ClientSecret: oauth.clientSecret,
      Oauth2TokenExchangeUri: oauth.tokenUrl,
    }),
    ...secrets,
  },
})

/** Throws a `TypeError` for what is no endpoint, and for options that contradict each other; the target checks the others. */
export function checkProvisionInto(given: unknown, target: unknown): void {
  const { url, token, oauth, issueToken }: Readonly<Record<string, unknown>> =
    typeof given === 'object' && given !== null ? { ...given } : {}
  if (!isAddress(url))
    throw new TypeError(
      "provisionInto needs the address of a SCIM endpoint: { url: 'http://127.0.0.1:8080/scim' }.",
    )
  if (token !== undefined && typeof token !== 'string')
    throw new TypeError('The token of provisionInto must be text.')
  if (oauth !== undefined) checkClient(oauth)
  const ways = Object.entries({ token, oauth, issueToken }).filter(([, value]) => value !== undefined)
  if (ways.length > 1)
    throw new TypeError(
      `Give provisionInto one of ${ways.map(([name]) => name).join(' and ')}, as each says which token is sent.`,
    )
  if (target !== undefined)
    throw new TypeError(
      'Give mockProvisioning() either provisionInto or a target, as each says where jobs provision to.',
    )
}

function checkClient(given: unknown): void {
  const client: Readonly<Record<string, unknown>> =
    typeof given === 'object' && given !== null ? { ...given } : {}
  const unknown = Object.keys(client).find((name) => !parts.includes(name))
  if (unknown !== undefined)
    throw new TypeError(`The oauth of provisionInto has no ${unknown}; there are ${parts.join(', ')}.`)
  const missing = parts.find((name) => typeof client[name] !== 'string' || client[name] === '')
  if (missing !== undefined)
    throw new TypeError(`The oauth of provisionInto needs a ${missing}, which is text.`)
  if (!isAddress(client.tokenUrl))
    throw new TypeError(
      "The tokenUrl of provisionInto must be an address, such as 'http://127.0.0.1:8080/token'.",
    )
}

const parts = ['tokenUrl', 'clientId', 'clientSecret']

const isAddress = (value: unknown) =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
