import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'
import { hiddenFields } from '../../markup/render-page.js'
import type { Authority } from '../accounts/authority.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { accountsOf, describeAccount } from '../pages/accounts.js'
import { renderSignInPage } from '../pages/sign-in-page.js'

/** The page that asks who signs in. Choosing sends the same request again, with a `login_hint`. */
export function renderAccountPicker(
  world: SignInContext['world'],
  authority: Authority,
  { displayName }: Pick<ServicePrincipal, 'displayName'>,
  asked: URLSearchParams,
): Answer {
  const again = [...asked].filter(([name]) => name !== 'login_hint' && name !== 'prompt')
  const links = accountsOf(world, authority).map((user) => {
    const query = new URLSearchParams([...again, ['login_hint', user.userPrincipalName]])
    return `<li><a href="?${escapeText(query.toString())}">${describeAccount(user)}</a></li>`
  })
  const hint = asked.get('login_hint') ?? ''
  return renderSignInPage(
    'Pick an account',
    `<p>to continue to <strong>${escapeText(displayName)}</strong></p>
<ul>
${links.join('\n')}
</ul>
<form>
${hiddenFields(again)}
<label for="account">Another account</label>
<input id="account" name="login_hint" value="${escapeText(hint)}" autocomplete="username" required>
<button>Next</button>
</form>`,
  )
}
