import { isCredentialPath, replaceSecrets } from './find-secrets.js'
import { mapTexts } from './map-texts.js'
import { type RawExchange, readBody, readPath } from './raw-exchange.js'
import { type RecordedExchange, requestHeaders, responseHeaders } from './recording.js'
import { type Confidential, createScrub } from './scrub.js'

/**
 * Makes exchanges safe to keep and comparable: tokens, secrets, ids, times, names and domains become placeholders, the
 * same for the same value wherever it stands.
 */
export function sanitize(
  exchanges: readonly RawExchange[],
  known: Omit<Confidential, 'tokens'>,
): readonly RecordedExchange[] {
  const { scrub, secret } = createScrub({
    ...known,
    tokens: exchanges.flatMap(({ requestHeaders }) => tokenIn(requestHeaders)),
    secrets: [...known.secrets, ...exchanges.flatMap(secretsIn)],
  })
  const bodyOf = (text: string, path: string) => {
    const body = readBody(text)
    const isCredentials = isCredentialPath(path)
    // What could not be read is not known to be safe.
    if (typeof body === 'string' && isCredentials) return secret(body)
    return mapTexts(replaceSecrets(body, isCredentials, secret), scrub)
  }
  const headersOf = (headers: Headers, kept: readonly string[]) =>
    Object.fromEntries(
      kept.flatMap((name) => {
        const value = headers.get(name)
        return value === null ? [] : [[name, fixed[name] ?? scrub(value)]]
      }),
    )
  return exchanges.map((one) => {
    const path = readPath(one.url)
    return {
      case: one.case,
      request: {
        method: one.method,
        path: scrub(path),
        headers: headersOf(one.requestHeaders, requestHeaders),
        body: bodyOf(one.requestBody, path),
      },
      response: {
        status: one.status,
        headers: headersOf(one.responseHeaders, responseHeaders),
        body: bodyOf(one.responseBody, path),
      },
    }
  })
}

// Said of the machine that answered, or of who asked.
const fixed: Readonly<Record<string, string>> = {
  authorization: 'Bearer {token}',
  'x-ms-ags-diagnostic': '{diagnostic}',
}

function tokenIn(headers: Headers): string[] {
  const token = headers.get('authorization')?.replace(/^Bearer\b\s*/i, '')
  return token ? [token] : []
}

function secretsIn({ url, requestBody, responseBody }: RawExchange): string[] {
  const found: string[] = []
  const path = readPath(url)
  for (const body of [requestBody, responseBody].map(readBody)) {
    if (typeof body === 'string' && isCredentialPath(path)) found.push(body)
    replaceSecrets(body, isCredentialPath(path), (value) => {
      found.push(value)
      return value
    })
  }
  return found
}
