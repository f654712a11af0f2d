import { AccessReport, type OperationAccess } from './access-report.js'
import { judgeApplication } from './judgement/judge-application.js'
import { judgeUser } from './judgement/judge-user.js'
import type { Judgement } from './judgement/judgement.js'
import { addressedObject } from './rules/addressed-object.js'
import { freeze } from './rules/freeze.js'
import { requiredPermissions } from './rules/look-up-permissions.js'
import type { OperationId } from './rules/operation-id.js'
import { callerOf, type GrantedCaller } from './token/access-caller.js'
import { type Claims, readClaims } from './token/token-claims.js'
import { problemsOf } from './token/token-problems.js'

/** What is known of the object that the operations address. */
export type AccessTarget = {
  /** Whether the caller is one of its owners: the service principal of an application, or the user. */
  readonly owned?: boolean | undefined
}

/** The token, or its claims; and what is known besides. */
export type CheckAccessOptions = (
  | { readonly token: string; readonly claims?: undefined }
  | { readonly claims: Claims; readonly token?: undefined }
) & {
  readonly target?: AccessTarget | undefined
  /** Where the requests go, such as `https://graph.microsoft.us`. Default: the Graph of any cloud. */
  readonly origin?: string | undefined
  /** The time to compare with the token's. Default: now. */
  readonly now?: Date | undefined
}

/**
 * Tells from the claims of an access token, before any request, what its caller may do and what is missing. Pure: sends
 * nothing, looks nothing up.
 *
 * The signature is not checked, and Microsoft may change what is in its tokens: take the answer as advice to the caller,
 * never as proof of what somebody may do. A token does not show ownership, custom roles, or directory roles over one
 * object alone; what hangs on these `depends`, and `target.owned` can tell of ownership. What was granted after the token
 * was issued is not in it. A claim that is not there is not judged, so `claims` may also be made up, to plan with.
 *
 * Throws a `TypeError` for an unknown operation, with the nearest that is known, and for a token that is no JWT.
 *
 * Source of the rules: as for {@link requiredPermissions}.
 *
 * @example
 * ```ts
 * const report = checkAccess(['secrets.put', 'jobs.start'], { token })
 * if (!report.allowed) console.error(`${report}`)
 * ```
 */
export function checkAccess(
  operations: OperationId | readonly OperationId[],
  { token, claims: given, target, origin, now = new Date() }: CheckAccessOptions,
): AccessReport {
  if ((token === undefined) === (given === undefined)) {
    throw new TypeError('checkAccess() needs either a token or its claims.')
  }
  if (given === null || (given !== undefined && typeof given !== 'object')) {
    throw new TypeError('claims must be an object such as { roles: [...] }: what the token says, decoded.')
  }
  const asked = new Set(typeof operations === 'string' ? [operations] : operations)
  const claims = given ?? readClaims(token)
  const granted = callerOf(claims)
  const found = [...asked].map(
    (operation): OperationAccess => ({ operation, ...judge(operation, granted, target?.owned) }),
  )
  return new AccessReport(freeze(granted.caller), freeze(problemsOf(claims, now, origin)), freeze(found))
}

function judge(
  operation: OperationId,
  { caller, permissions, directoryRoles }: GrantedCaller,
  owned: boolean | undefined,
): Judgement {
  const required = requiredPermissions(operation)
  const object = addressedObject(required.operation)
  if (caller.kind === 'application') {
    return forKind(object, judgeApplication(required.application, permissions, owned))
  }
  const { personal } = caller
  const requirement = personal ? required.delegated.personal : required.delegated.work
  return forKind(
    object,
    judgeUser(requirement, { scopes: permissions, directoryRoles, personal, object, owned }),
  )
}

// The rows of deletedItems.* name what is needed for each kind of item; only what is over the kind at hand counts.
function forKind(object: string | undefined, judgement: Judgement): Judgement {
  if (object !== 'deleted item' || judgement.verdict !== 'allowed') return judgement
  return { ...judgement, verdict: 'depends', sentence: `${judgement.sentence} Only for items of that kind.` }
}
