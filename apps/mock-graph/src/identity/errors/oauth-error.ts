import { type AadstsCode, aadsts } from './aadsts/aadsts.js'

type DetailsOf<Code extends AadstsCode> = Parameters<(typeof aadsts)[Code]['describe']>

/** A refusal of a sign-in endpoint. Grants throw it, the renderer writes it. */
export class OAuthError<Code extends AadstsCode = AadstsCode> extends Error {
  override readonly name = 'OAuthError'

  constructor(
    readonly code: Code,
    ...details: DetailsOf<Code>
  ) {
    const describe: (...details: string[]) => string = aadsts[code].describe
    super(describe(...details))
  }
}
