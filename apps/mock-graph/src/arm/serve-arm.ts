import { decodeJwt } from 'jose'
import type { Directory } from '../directory/directory.js'
import type { Call } from '../http/call.js'
import { TokenFault } from '../identity/errors/token-fault.js'
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
  call: Call,
  authenticate: () => Promise<Directory>,
): Promise<{ body: object } | { fault: ArmFault }> {
  const { method, path, query } = call
  const operation = operations.get(path.toLowerCase().replace(/(?<=.)\/$/, ''))
  if (!operation || method !== 'GET') {
    return { fault: armFaults.notAnswered(method, path) }
  }
  if (!query.get('api-version')) return { fault: armFaults.missingApiVersion() }
  try {
    return { body: operation(await authenticate()) }
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error
    return { fault: faultOf(error, call) }
  }
}

function faultOf({ reason }: TokenFault, call: Call): ArmFault {
  switch (reason) {
    case 'missing':
      return armFaults.missingToken()
    case 'expired':
      return armFaults.expiredToken()
    case 'wrong-audience':
      return armFaults.wrongAudience(audienceOf(call))
    default:
      return armFaults.invalidToken()
  }
}

/** Of a token whose signature holds. */
function audienceOf(call: Call): string {
  const [, token = ''] = (call.header('authorization') ?? '').split(' ')
  return String(decodeJwt(token).aud)
}
