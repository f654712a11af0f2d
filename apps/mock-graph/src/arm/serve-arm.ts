import { decodeJwt } from 'jose'
import type { Directory } from '../directory/directory.js'
import { TokenFault } from '../identity/token-fault.js'
import { type ArmFault, armFaults } from './arm-faults.js'
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
 * @param authenticate Finds the directory of the caller. Throws TokenFault.
 */
export async function serveArm(
  request: Request,
  { pathname, searchParams }: URL,
  authenticate: () => Promise<Directory>,
): Promise<{ body: object } | { fault: ArmFault }> {
  const operation = operations.get(pathname.toLowerCase().replace(/(?<=.)\/$/, ''))
  if (!operation || request.method !== 'GET') {
    return { fault: armFaults.notAnswered(request.method, pathname) }
  }
  if (!searchParams.get('api-version')) return { fault: armFaults.missingApiVersion() }
  try {
    return { body: operation(await authenticate()) }
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error
    return { fault: faultOf(error, request) }
  }
}

function faultOf({ reason }: TokenFault, request: Request): ArmFault {
  switch (reason) {
    case 'missing':
      return armFaults.missingToken()
    case 'expired':
      return armFaults.expiredToken()
    case 'wrong-audience':
      return armFaults.wrongAudience(audienceOf(request))
    default:
      return armFaults.invalidToken()
  }
}

/** Of a token whose signature holds. */
function audienceOf(request: Request): string {
  const [, token = ''] = (request.headers.get('authorization') ?? '').split(' ')
  return String(decodeJwt(token).aud)
}
