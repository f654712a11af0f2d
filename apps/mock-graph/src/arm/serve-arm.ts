import { decodeJwt } from 'jose'
import type { Directory } from '../directory/tenant/directory.js'
import type { Call } from '../http/call.js'
import { TokenError } from '../identity/errors/token-error.js'
import { type ArmError, armErrors } from './arm-errors.js'
import { listTenants } from './list-tenants.js'

/** What a path answers to a caller of a tenant. */
type ArmOperation = (directory: Directory) => object

const operations: ReadonlyMap<string, ArmOperation> = new Map<string, ArmOperation>([
  ['/subscriptions', () => ({ value: [] })],
  ['/tenants', listTenants],
])

/**
 * The answer to a request for Azure Resource Manager: its body, or why it is refused. Nobody has a subscription here.
 *
 * @param authenticate Finds the directory of the caller. Throws TokenError.
 */
export async function serveArm(
  call: Call,
  authenticate: () => Promise<Directory>,
): Promise<{ body: object } | { error: ArmError }> {
  const { method, path, query } = call
  const operation = operations.get(path.toLowerCase().replace(/(?<=.)\/$/, ''))
  if (!operation || method !== 'GET') {
    return { error: armErrors.notAnswered(method, path) }
  }
  if (!query.get('api-version')) return { error: armErrors.missingApiVersion() }
  try {
    return { body: operation(await authenticate()) }
  } catch (error) {
    if (!(error instanceof TokenError)) throw error
    return { error: errorOf(error, call) }
  }
}

function errorOf({ reason }: TokenError, call: Call): ArmError {
  switch (reason) {
    case 'missing':
      return armErrors.missingToken()
    case 'expired':
      return armErrors.expiredToken()
    case 'wrong-audience':
      return armErrors.wrongAudience(audienceOf(call))
    default:
      return armErrors.invalidToken()
  }
}

/** Of a token whose signature holds. */
function audienceOf(call: Call): string {
  const [, token = ''] = (call.header('authorization') ?? '').split(' ')
  return String(decodeJwt(token).aud)
}
