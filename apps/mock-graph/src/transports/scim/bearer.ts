import { codes } from '../../scim/answers/error-codes.js'
import { reasonText } from '../../scim/answers/reason-text.js'
import type { Answer, Connection, MaybePromise } from '../../synchronization/target/target.js'
import { ConnectionTrouble } from './connection-trouble.js'
import { noEntry, type OAuthCredentials, type TargetCredentials } from './credentials.js'
import type { HttpAnswer } from './exchange/http-exchange.js'
import { isHeaderText } from './is-header-text.js'
import { type GivenToken, readToken, tokenRequest } from './request-token.js'
import type { ScimTargetSettings } from './scim-target-options.js'
import type { ScimWire } from './scim-wire.js'
import type { HiddenSecrets } from './secrets/hide-secrets.js'

/** Tokens that targets' own sign-in services gave, by what they were asked with, until they expire. */
export type KeptTokens = Map<string, { readonly token: string; readonly expires: number }>

type BearerParts = {
  readonly connection: Connection
  readonly credentials: TargetCredentials
  readonly settings: Pick<ScimTargetSettings, 'issueToken'>
  readonly wire: Pick<ScimWire, 'send'>
  readonly secrets: HiddenSecrets
  readonly kept: KeptTokens
}

/** The token of the requests of one activity. */
export type Bearer = {
  token(): MaybePromise<Answer<string>>
  /** A token that the target refused is not used again. */
  forget(): void
}

export function createBearer({
  connection,
  credentials,
  settings,
  wire,
  secrets,
  kept,
}: BearerParts): Bearer {
  const { oauth, secretToken } = credentials
  const key = JSON.stringify([connection.servicePrincipal.id, oauth])
  const given: Answer<string> = isHeaderText(secretToken)
    ? { ok: true, value: secretToken }
    : noEntry(unsendable)
  let issued: string | undefined

  const issue = async (): Promise<Answer<string>> => {
    const give = settings.issueToken ? () => settings.issueToken?.(connection) : connection.issueToken
    issued ??= await give?.()
    if (issued === undefined)
      return noEntry('There is no token to provision with: give a SecretToken.', 'CredentialsMissing')
    secrets.add(issued)
    return { ok: true, value: issued }
  }

  const exchange = async (client: OAuthCredentials): Promise<Answer<string>> => {
    const known = kept.get(key)
    if (known && known.expires > connection.now()) {
      secrets.add(known.token)
      return { ok: true, value: known.token }
    }
    const given = await askForToken(client, wire, secrets)
    if (!given.ok) return given
    const { token, expiresIn } = given.value
    kept.set(key, { token, expires: connection.now() + expiresIn * 1_000 })
    return { ok: true, value: token }
  }

  return {
    token() {
      if (oauth) return exchange(oauth)
      return secretToken === '' ? issue() : given
    },
    forget: () => {
      kept.delete(key)
    },
  }
}

const unsendable =
  'The SecretToken holds a line break or another character that no header can hold: paste it anew.'

async function askForToken(
  client: OAuthCredentials,
  wire: Pick<ScimWire, 'send'>,
  secrets: HiddenSecrets,
): Promise<Answer<GivenToken>> {
  if (!URL.canParse(client.tokenUrl) || !/^https?:$/.test(new URL(client.tokenUrl).protocol)) {
    return noEntry(
      'oauth2TokenExchangeUri is not an absolute URL, such as https://login.tailspin.example/token.',
    )
  }
  let answer: HttpAnswer
  const request = tokenRequest(client)
  // Whoever tells of the request it was sent tells of id and secret in one.
  for (const [name, value] of request.headers)
    if (name === 'Authorization') secrets.add(value.replace('Basic ', ''))
  try {
    answer = await wire.send(request, {
      judge: (outcome) => {
        if (outcome instanceof ConnectionTrouble) return noEntry(outcome.message, codes.unavailable)
        const given = readToken(outcome)
        secrets.add(given?.token ?? '')
        return given ? null : noEntry(noToken, codes.unavailable)
      },
    })
  } catch (error) {
    if (error instanceof ConnectionTrouble) return noEntry(error.message, codes.unavailable)
    throw error
  }
  const token = readToken(answer)
  if (token) return { ok: true, value: token }
  return noEntry(secrets.hide(reasonText({ ...answer, retryAfter: null }, noToken)), codes.unavailable)
}

const noToken = 'The token endpoint (oauth2TokenExchangeUri) gave no access_token.'
