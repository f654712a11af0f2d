import type { Answer } from '../../http/answer.js'
import type { SignInExchange } from './sign-in-exchange.js'
import type { SignInContext } from './sign-in-services.js'

export type SignInEndpoint = (exchange: SignInExchange, context: SignInContext) => Answer | Promise<Answer>
