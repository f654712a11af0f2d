import type { DirectoryRoleName } from '../../generated/names.js'
import type { GrantSet } from '../rules/grant-set.js'

/** `depends`: on something that the token does not show, such as ownership. */
export type Verdict = 'allowed' | 'missing' | 'depends'

/** What would be enough, or would settle what depends. */
export type Missing = {
  /** Permissions to grant, alternatives, least privileged first; empty when the token holds enough of them. */
  readonly permissions: readonly GrantSet[]
  /** Directory roles of which the user needs one, unless there is ownership. */
  readonly directoryRoles?: readonly DirectoryRoleName[]
  /** What the caller must, or the user may, be an owner of: `of the service principal`. */
  readonly ownership?: string
}

/** What a token means for one operation. */
export type Judgement = { readonly verdict: Verdict; readonly missing: Missing; readonly sentence: string }

export const allowed = (sentence: string): Judgement => ({
  verdict: 'allowed',
  missing: { permissions: [] },
  sentence,
})
