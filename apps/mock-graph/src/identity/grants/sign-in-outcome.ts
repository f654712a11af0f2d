import type { ClientSession, UserSession } from '../tokens/access-token-claims.js'

/** Who signed in, and what else the tokens depend on. */
export type SignInOutcome = Pick<ClientSession, 'directory' | 'client' | 'proof'> &
  Pick<UserSession, 'user'> & {
    /** Comes back in the id token. */
    readonly nonce?: string | undefined
    /** A refresh token is given even if `offline_access` is not asked for again. */
    readonly renews?: boolean
    /** The client is a page: its refresh token lives a day. */
    readonly spa?: boolean
  }
