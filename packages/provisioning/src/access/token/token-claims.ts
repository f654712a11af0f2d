/** What a token says of itself. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * The claims of a token, without checking its signature. Throws a `TypeError`, which does not show the token, when they
 * cannot be read.
 */
export function readClaims(token: unknown): Claims {
  if (typeof token !== 'string' || token === '') {
    throw new TypeError(
      `checkAccess() needs a token, but got ${token === '' ? 'an empty one' : typeof token}.`,
    )
  }
  const [, body] = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token) ?? []
  const claims = body === undefined ? undefined : decode(body)
  if (typeof claims === 'object' && claims !== null && !Array.isArray(claims)) return claims as Claims
  throw new TypeError(
    'checkAccess() cannot read this token: it is not a JWT whose claims are JSON. Give the access token alone, without ' +
      '"Bearer" in front. Tokens for personal accounts are opaque and cannot be checked; synchronization never serves them.',
  )
}

function decode(base64url: string): unknown {
  try {
    const characters = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // The cause would show a part of the token.
    return undefined
  }
}
