import type { SignIn } from '../../domain/directory/sign-in.js'
import type { SignInExchange } from '../endpoints/sign-in-exchange.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { readRequestedScope } from '../grants/requested-scope.js'
import type { SignedIn } from '../grants/token-answer.js'
import type { TokenRequest } from '../grants/token-request.js'
import { type Attempt, logSignIn } from './log-sign-in.js'

/**
 * What a grant is in the sign-in log. A code was signed in for before, on a page, and that stands in the log; so did what
 * a device asks for.
 */
const kinds: ReadonlyMap<string, SignIn['kind']> = new Map([
  ['client_credentials', 'servicePrincipal'],
  ['password', 'interactiveUser'],
  ['refresh_token', 'nonInteractiveUser'],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', 'nonInteractiveUser'],
])

/** Writes how a request for tokens ended. */
export type LogOfGrant = {
  succeeded(signedIn: SignedIn): void
  failed(error: unknown): void
}

export function logOfGrant(
  grantType: string,
  request: TokenRequest,
  exchange: SignInExchange,
  context: SignInContext,
): LogOfGrant {
  const kind = kinds.get(grantType)
  if (!kind) return { succeeded: () => {}, failed: () => {} }
  const isApplication = kind === 'servicePrincipal'
  const credential = isApplication ? credentialOf(request) : null
  const shape = { kind, credential, clientApp: isApplication ? null : 'Mobile Apps and Desktop clients' }
  return {
    succeeded: ({ directory, client, user, api }) =>
      logSignIn({ ...shape, directory, client, user, api }, exchange, context),
    failed(error) {
      const attempt = attemptOf(request, context, isApplication)
      if (attempt) logSignIn({ ...shape, ...attempt }, exchange, context, error)
    },
  }
}

const credentialOf = ({ form }: TokenRequest) =>
  form.get('client_assertion') ? ('clientAssertion' as const) : ('clientSecret' as const)

/** Who it was, as far as that can be told without believing anything; undefined where no tenant would log it. */
function attemptOf(
  request: TokenRequest,
  { world, records, resources }: SignInContext,
  isApplication: boolean,
): Pick<Attempt, 'directory' | 'client' | 'user' | 'api'> | undefined {
  const { authority, clientId, form } = request
  const registration = world.application(clientId)
  if (!registration) return undefined
  const addressed = authority.kind === 'tenant' ? authority.directory : undefined
  const { application: client } = registration
  if (isApplication) {
    const directory = addressed ?? registration.home
    return { directory, client, api: apiOf(request, resources, directory) }
  }
  const token = records.table('refreshTokens').get(form.get('refresh_token') ?? '')
  const home = token && world.find(token.tenantId)
  const account = token
    ? home && { directory: home, user: home.users.get(token.userId) }
    : world.user(form.get('username') ?? '')
  if (!account?.user || (addressed && addressed !== account.directory)) return undefined
  const { directory, user } = account
  return { directory, client, user, api: apiOf(request, resources, directory) }
}

/** What is asked for, if that can be told. */
export function apiOf(
  request: Pick<TokenRequest, 'form' | 'origin' | 'version'>,
  resources: SignInContext['resources'],
  directory: Attempt['directory'],
): Attempt['api'] {
  try {
    return readRequestedScope(request, resources, directory).api
  } catch {
    return undefined
  }
}
