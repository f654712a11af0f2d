import type { SignInContext } from '../endpoints/sign-in-services.js'
import type { TokenAnswer } from './token-answer.js'
import type { TokenRequest } from './token-request.js'

/** One OAuth grant type: gives tokens or throws an OAuthError. */
export type Grant = (request: TokenRequest, context: SignInContext) => Promise<TokenAnswer>
