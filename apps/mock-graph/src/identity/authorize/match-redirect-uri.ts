import type { Application, RedirectPlatform } from '../../domain/directory/application.js'

/** Where an answer goes, and which platform that address is registered for. */
export type RedirectTarget = { readonly redirectUri: string; readonly platform: RedirectPlatform }

const platforms: readonly RedirectPlatform[] = ['web', 'spa', 'publicClient']
// What a browser would run or show rather than fetch.
const dangerous = /^(javascript|data|vbscript|blob|file):/i

/**
 * Where the answer of a sign-in goes: an address registered on the application, the first one if none is asked for.
 * Undefined for any other. The port of a loopback address makes no difference (Microsoft identity platform, redirect
 * URI restrictions), everything else must be the same.
 */
export function matchRedirectUri(
  { redirectUris }: Application,
  asked: string | null,
): RedirectTarget | undefined {
  for (const platform of platforms) {
    for (const registered of redirectUris[platform]) {
      const redirectUri = asked || registered
      if (isSame(registered, redirectUri) && isSafe(redirectUri)) return { redirectUri, platform }
    }
  }
  return undefined
}

/** Also fit for a header. */
const isSafe = (uri: string): boolean => /^[!-~]+$/.test(uri) && !dangerous.test(uri)

function isSame(registered: string, asked: string): boolean {
  return (
    registered === asked ||
    (isLoopback(registered) && isLoopback(asked) && withoutPort(registered) === withoutPort(asked))
  )
}

const isLoopback = (uri: string): boolean =>
  URL.canParse(uri) &&
  ['localhost', '127.0.0.1'].includes(new URL(uri).hostname) &&
  new URL(uri).username === ''

function withoutPort(uri: string): string {
  const url = new URL(uri)
  url.port = ''
  return url.href
}
