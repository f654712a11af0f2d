import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'
import { hiddenFields } from '../../markup/render-page.js'
import { findAccount } from '../accounts/find-account.js'
import { findAuthority } from '../accounts/find-authority.js'
import { findInstance, findRegistration } from '../clients/find-client.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { requireField } from '../grants/token-request.js'
import { logSignIn } from '../log/log-sign-in.js'
import { accountsOf, describeAccount } from '../pages/accounts.js'
import { renderSignInPage } from '../pages/sign-in-page.js'
import { secondsAt } from '../state/seconds-at.js'
import type { DeviceSignIn } from '../state/sign-in-records.js'
import { readUserCode } from './user-code.js'

/** The page where a person types the code of a device, then picks an account. */
export const serveDeviceLogin: SignInEndpoint = ({ call }, context) => {
  const typed = call.query.get('user_code')
  if (typed === null) return renderCodeForm('')
  const device = findDevice(typed, context)
  return device ? renderAccounts(device, context) : renderCodeForm('This code is not known, used or expired.')
}

/** Signs a user in for a device: `user_code` with `username`, or with `decline`. Tests may post it without the page. */
export const serveDeviceAnswer: SignInEndpoint = (exchange, context) => {
  const { call, form, origin } = exchange
  const from = call.header('origin')
  // A page of another site must not sign anybody in.
  if (from !== null && from !== origin) throw new OAuthError(9002313)
  const device = findDevice(requireField(form, 'user_code'), context)
  if (!device) throw new OAuthError(70018, 'user_code')
  const put = (answered: DeviceSignIn) => context.records.put('deviceSignIns', answered.userCode, answered)
  if (form.has('decline')) {
    put({ ...device, answer: 'declined' })
    return renderSignInPage('Declined', '<p>The device was not signed in. You may close this window.</p>')
  }
  const { clientId, tenant } = device
  const authority = findAuthority(context.world, tenant)
  const { user, directory } = findAccount(
    context.world,
    { authority, tenant },
    requireField(form, 'username'),
  )
  const registration = findRegistration(context.world, { clientId, tenant })
  const shape = {
    kind: 'interactiveUser',
    clientApp: 'Mobile Apps and Desktop clients',
    credential: null,
  } as const
  const attempt = { ...shape, directory, client: registration.application, user }
  if (!user.accountEnabled) {
    const disabled = new OAuthError(50057)
    logSignIn(attempt, exchange, context, disabled)
    throw disabled
  }
  findInstance(registration, directory)
  logSignIn(attempt, exchange, context)
  put({ ...device, answer: { tenantId: directory.tenantId, userId: user.id } })
  return renderSignInPage('Signed in', '<p>The device is signed in. You may close this window.</p>')
}

/** The sign-in of a code, if somebody still has to answer. */
function findDevice(typed: string, { records, environment }: SignInContext): DeviceSignIn | undefined {
  const device = records.table('deviceSignIns').get(readUserCode(typed))
  const waits = device?.answer === 'pending' && secondsAt(environment) < device.expiresOn
  return waits ? device : undefined
}

function renderCodeForm(problem: string): Answer {
  const alert = problem === '' ? '' : `<p role="alert">${problem}</p>`
  return renderSignInPage(
    'Enter the code',
    `${alert}<form>
<label for="code">The code shown on your device</label>
<input id="code" name="user_code" autocomplete="off" autocapitalize="characters" required autofocus>
<button>Next</button>
</form>`,
    { status: problem === '' ? 200 : 400 },
  )
}

function renderAccounts({ userCode, clientId, tenant }: DeviceSignIn, { world }: SignInContext): Answer {
  const { application } = findRegistration(world, { clientId, tenant })
  const buttons = accountsOf(world, findAuthority(world, tenant)).map(
    (user) =>
      `<li><button name="username" value="${escapeText(user.userPrincipalName)}">${describeAccount(user)}</button></li>`,
  )
  return renderSignInPage(
    'Pick an account',
    `<p>to sign in to <strong>${escapeText(application.displayName)}</strong> on another device</p>
<form method="post" action="/devicelogin">
${hiddenFields([['user_code', userCode]])}
<ul>
${buttons.join('\n')}
</ul>
<p><button name="decline" value="1">Decline</button></p>
</form>`,
  )
}
