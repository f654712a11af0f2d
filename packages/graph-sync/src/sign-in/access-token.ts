import type { SignInOptions, TokenCredential } from '../client/options.js'

/** Gives the token for the next request; `claims` are those of a claims challenge, decoded. */
export type TokenSource = (claims?: string, signal?: AbortSignal) => Promise<string>

/** Throws a `TypeError` when not exactly one of `credential` and `accessToken` is given, or when it cannot be right. */
export function createTokenSource({ credential, accessToken }: SignInOptions, scope: string): TokenSource {
  if (credential !== undefined && accessToken !== undefined) {
    throw new TypeError('Give either credential or accessToken, not both.')
  }
  if (credential !== undefined) {
    if (typeof credential?.getToken === 'function')
      return (claims, signal) => askCredential(credential, scope, claims, signal)
    throw new TypeError(
      'credential must have a getToken function, as `new DefaultAzureCredential()` of @azure/identity has.',
    )
  }
  if (typeof accessToken === 'function') return async () => checkToken(await accessToken())
  if (accessToken === undefined) {
    throw new TypeError(
      'Nobody is signed in: give a credential (for example `new DefaultAzureCredential()` of @azure/identity) or an accessToken.',
    )
  }
  const token = checkToken(accessToken)
  return async () => token
}

async function askCredential(
  credential: TokenCredential,
  scope: string,
  claims?: string,
  abortSignal?: AbortSignal,
): Promise<string> {
  // Continuous access evaluation may be asked for, because the challenges it leads to are answered.
  const answer = await credential.getToken([scope], {
    enableCae: true,
    ...(claims && { claims }),
    ...(abortSignal && { abortSignal }),
  })
  if (!answer?.token) throw new Error(`The credential gave no token for ${scope}.`)
  return answer.token
}

/** Messages must not show the token: it may be a real one with a small mistake in it. */
function checkToken(token: unknown): string {
  if (typeof token !== 'string' || token === '') {
    throw new TypeError(
      `accessToken must be a token, but is ${token === '' ? 'empty' : `of type ${typeof token}`}.`,
    )
  }
  if (/^bearer\s/i.test(token))
    throw new TypeError('accessToken must be the token alone, without "Bearer " in front.')
  if (/\s/.test(token)) {
    throw new TypeError(
      'accessToken must not hold spaces or line breaks. Was it read from a file? Then trim it.',
    )
  }
  return token
}
