import type { Judgement } from './judgement/judgement.js'
import type { OperationId } from './rules/operation-id.js'
import type { AccessCaller } from './token/access-caller.js'

/** What a token means for one operation. */
export type OperationAccess = Judgement & { readonly operation: OperationId }

/** What {@link checkAccess} found. Never holds the token. As text, it is a line for each finding. */
export class AccessReport {
  constructor(
    /** Whom the token speaks for, as it says. */
    readonly caller: AccessCaller,
    /** Why Graph would refuse the token for everything: expired, or for another API. */
    readonly problems: readonly string[],
    /** In the order asked. */
    readonly operations: readonly OperationAccess[],
  ) {
    this.allowed = problems.length === 0 && operations.every(({ verdict }) => verdict === 'allowed')
    Object.freeze(this)
  }

  /** True when there is no problem and every operation is `allowed`. */
  readonly allowed: boolean

  toString(): string {
    return [
      describe(this.caller),
      ...this.problems.map((problem) => `  problem  ${problem}`),
      ...this.operations.map(({ verdict, operation, sentence }) => `  ${verdict}  ${operation}: ${sentence}`),
    ].join('\n')
  }
}

function describe({ kind, oid, appid, tid, expires }: AccessCaller): string {
  const who =
    kind === 'user' ? `user ${oid} through client ${appid}` : `application ${appid} (object id ${oid})`
  return `${who} of tenant ${tid}${isTime(expires) ? `, until ${expires.toISOString()}` : ''}`
}

const isTime = (time: Date | undefined): time is Date => time !== undefined && !Number.isNaN(time.getTime())
