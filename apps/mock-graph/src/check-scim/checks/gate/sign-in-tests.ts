import { describe } from '../../acts/acting-on-users.js'
import { findUser } from '../../acts/looking-up.js'
import { Blocked } from '../../session/stops.js'
import { gateCheck } from './gate-check.js'

/** What the gate asks of sign-in. With a token that was given, only that it is taken can be seen. */
export const signInTests = [
  gateCheck({
    id: 'Validate_Credentials_Test',
    title: 'The credentials let the service in',
    dialects: 'once',
    async test(run) {
      const found = await findUser(run, run.users.matching[0] ?? 'userName', run.people.nobody())
      if (found.hits === null) return `The probe is answered ${describe(found.reply)}.`
      throw new Blocked(
        'The token is taken. The gate’s own test is of OAuth client credentials, with a token that lives 60 to 360 minutes; a token that was given cannot show that, and the gate skips it.',
      )
    },
  }),
  gateCheck({
    id: 'Federated_Identity_Test',
    title: 'A token of workload identity federation is exchanged',
    dialects: 'once',
    async test() {
      throw new Blocked(
        'It needs a federated endpoint and a tenant that issues to it. The gate wants one of this and Validate_Credentials_Test.',
      )
    },
  }),
]
