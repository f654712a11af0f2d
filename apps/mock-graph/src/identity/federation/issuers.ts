import type { JSONWebKeySet } from 'jose'
import type { SigningKeys } from '../keys/signing-keys.js'

/** An issuer of assertions outside Entra, and its public keys. */
export type TrustedIssuer = {
  readonly issuer: string
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] }
}

/** Knows the keys of issuers without asking them. `undefined` for one that nobody told of. */
export type IssuerKeys = (issuer: string) => Promise<JSONWebKeySet | undefined>

/** The issuer that the fake is itself, for when there is no cluster and no CI service at hand. Nothing answers there. */
export const developmentIssuer = 'https://issuer.mock-graph.example'

/** The keys of the given issuers, and of the fake's own, which signs with the keys of its tokens. */
export function createIssuerKeys(
  issuers: readonly TrustedIssuer[],
  signingKeys: () => Promise<SigningKeys>,
): IssuerKeys {
  const known = new Map(issuers.map(({ issuer, jwks }) => [issuer, jwks as unknown as JSONWebKeySet]))
  return async (issuer) => {
    const named = known.get(issuer)
    if (named || issuer !== developmentIssuer) return named
    return { keys: (await signingKeys()).map(({ publicJwk }) => publicJwk) }
  }
}
