import type { Environment } from '../../domain/time/environment.js'
import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'
import { hiddenFields } from '../../markup/render-page.js'
import { renderSignInPage } from '../pages/sign-in-page.js'

/** How an answer gets through the browser: in the address, behind `#`, or in a form the browser sends. */
export type ResponseMode = 'query' | 'fragment' | 'form_post'

const responseModes: ReadonlySet<string> = new Set(['query', 'fragment', 'form_post'])

export const isResponseMode = (mode: string): mode is ResponseMode => responseModes.has(mode)

/** Sends the browser back to the client (OAuth 2.0 Multiple Response Types; OAuth 2.0 Form Post Response Mode). */
export function answerClient(
  redirectUri: string,
  mode: ResponseMode,
  answer: Readonly<Record<string, string>>,
  { newId }: Environment,
): Answer {
  if (mode === 'form_post') return renderFormPost(redirectUri, answer, newId())
  const parameters = new URLSearchParams(answer).toString()
  const [mark] = mode === 'fragment' ? ['#'] : [redirectUri.includes('?') ? '&' : '?']
  const headers = {
    location: `${redirectUri}${mark}${parameters}`,
    'cache-control': 'no-store, no-cache',
    'referrer-policy': 'no-referrer',
  }
  return { status: 302, headers }
}

function renderFormPost(
  redirectUri: string,
  answer: Readonly<Record<string, string>>,
  scriptNonce: string,
): Answer {
  const body = `<form method="post" action="${escapeText(redirectUri)}">
${hiddenFields(Object.entries(answer))}
<p><button>Continue to the application</button></p>
</form>
<script nonce="${escapeText(scriptNonce)}">document.forms[0].submit()</script>`
  return renderSignInPage('Signed in', body, { scriptNonce, formLeaves: true })
}
