import type { Records } from '../../store/records.js'
import { createChallenges } from '../challenges/challenges.js'
import { createRevocations } from '../challenges/revocations.js'
import type { SignInRecords } from '../state/sign-in-records.js'
import { reuseTokens } from '../tokens/reuse-tokens.js'
import { createTokenIssuer, type TokenSubject } from '../tokens/token-issuer.js'
import type { SignInContext, SignInServices } from './sign-in-services.js'

/** What an endpoint may use, over the records of its request. */
export function createSignInContext(
  services: SignInServices,
  records: Records<SignInRecords>,
): SignInContext {
  const { environment, signingKeys, givenTokens } = services
  const revocations = createRevocations(environment, records)
  const challenges = createChallenges(environment, records)
  const parts = {
    environment,
    signingKeys,
    validFrom: (subject: TokenSubject) =>
      Math.max(revocations.of(subject.oid, subject.appid), challenges.metOn(subject)),
  }
  const issuer = createTokenIssuer(parts)
  return {
    ...services,
    ...{ records, revocations, challenges },
    issuer: givenTokens ? reuseTokens(issuer, parts, givenTokens) : issuer,
  }
}
