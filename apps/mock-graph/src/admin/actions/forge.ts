import type { Identity } from '../../identity/identity.js'
import { generateSigningKeys } from '../../identity/keys/signing-keys.js'
import { signToken, type TokenSubject } from '../../identity/tokens/token-issuer.js'

const flaws = [
  'expired',
  'not-yet-valid',
  'wrong-audience',
  'wrong-issuer',
  'unsigned',
  'foreign-key',
] as const

/** What makes a forged token one that Graph refuses. */
export type Flaw = (typeof flaws)[number]

export const isFlaw = (value: unknown): value is Flaw => flaws.some((flaw) => flaw === value)

const hour = 3_600

/** The claims with the flaw, when it is one of claims. */
export function spoil(
  claims: TokenSubject & { nbf: number; exp: number },
  flaw: Flaw | undefined,
): TokenSubject {
  const { nbf, exp } = claims
  switch (flaw) {
    case 'expired':
      return { ...claims, iat: nbf - 2 * hour, nbf: nbf - 2 * hour, exp: exp - 2 * hour }
    case 'not-yet-valid':
      return { ...claims, nbf: nbf + hour, exp: exp + hour }
    case 'wrong-audience':
      return { ...claims, aud: 'https://management.azure.com' }
    case 'wrong-issuer':
      return { ...claims, iss: 'https://sts.windows.net/00000000-0000-0000-0000-000000000000/' }
    default:
      return claims
  }
}

/** The token: signed as always, by a key that nobody knows, or not at all. */
export async function sign(
  claims: TokenSubject,
  flaw: Flaw | undefined,
  identity: Pick<Identity, 'sign'>,
): Promise<string> {
  if (flaw === 'foreign-key') return signToken(claims, await generateSigningKeys())
  const token = await identity.sign(claims)
  if (flaw !== 'unsigned') return token
  const [, payload] = token.split('.')
  return `${btoa(JSON.stringify({ typ: 'JWT', alg: 'none' })).replaceAll('=', '')}.${payload}.`
}
