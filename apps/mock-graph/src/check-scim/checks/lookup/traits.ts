import { describe } from '../../acts/acting-on-users.js'
import type { CheckRun } from '../../session/check-run.js'
import type { Reply } from '../../session/line.js'

/** Kinds of people, as a report names them. */
export const traits = {
  plain: 'like most',
  apostrophe: 'with an apostrophe in the name',
  'mail-unlike-name': 'whose e-mail is unlike the name',
  'no-mail': 'without e-mails',
  'no-extension': 'without enterprise values',
} as const

/** Where others are taken, a whole kind of people is not provisioned. */
export function tellOfRefusal(
  run: CheckRun,
  reply: Reply,
  { trait, areOthersTaken }: { readonly trait: keyof typeof traits; readonly areOthersTaken: boolean },
): void {
  const what = `create a user ${traits[trait]}`
  const said = `POST was answered ${describe(reply)}.`
  // There is a check of its own for extensions.
  if (!areOthersTaken || trait === 'no-extension') {
    run.skip('not run', what, said)
    return
  }
  run.warn(
    reply.status >= 500 ? 'refused as 5xx' : 'refused',
    what,
    `${said} Others are taken: nobody like this is ever provisioned.`,
    'Take such users, or keep them out of the scope of the job.',
    'B6',
  )
}
