import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'

/** Fields of a form that nobody sees, as HTML. */
export const hiddenFields = (fields: Iterable<readonly [string, string]>): string =>
  Array.from(
    fields,
    ([name, value]) => `<input type="hidden" name="${escapeText(name)}" value="${escapeText(value)}">`,
  ).join('\n')

export type PageOptions = {
  /** Default 200. */
  readonly status?: number
  /** Marks the one script of the page; without it none runs. */
  readonly scriptNonce?: string
  /** Whether its form goes to another site, which may then see from which origin it comes. Default: it does not. */
  readonly formLeaves?: boolean
}

/**
 * A page of the sign-in in a browser. `body` is HTML; the title is text. No other site may frame it, it loads nothing,
 * and the address, which may hold a code, goes to no other site as a referrer. A page without any referrer would post
 * its form with `Origin: null` (Fetch, "append a request Origin header"), as a page of anybody else can.
 */
export function renderPage(
  title: string,
  body: string,
  { status = 200, scriptNonce, formLeaves = false }: PageOptions = {},
): Answer {
  const scripts = scriptNonce === undefined ? '' : `; script-src 'nonce-${scriptNonce}'`
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)} - mock-graph</title>
<style>${style}</style>
<main>
<h1>${escapeText(title)}</h1>
${body}
<p class="note">This is a fake sign-in page, made for tests. It asks for no password.</p>
</main>
</html>
`
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store, no-cache',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'${scripts}`,
      'referrer-policy': formLeaves ? 'strict-origin' : 'same-origin',
      'x-content-type-options': 'nosniff',
    },
    body: html,
  }
}

const style = `
body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
input,button{font:inherit;padding:.4rem .8rem;border:1px solid #767676;border-radius:4px;color:inherit}
button{background:#f2f2f2;cursor:pointer}
label{display:block;margin:1rem 0 .3rem}
small{display:block;color:#595959}
ul{list-style:none;padding:0}
li a,li button{display:block;width:100%;box-sizing:border-box;text-align:left;padding:.6rem .8rem;margin:.3rem 0;border:1px solid #767676;border-radius:4px;background:#fff;color:inherit;text-decoration:none}
li a:hover,li button:hover{background:#f0f6ff}
[role=alert]{color:#b3261e}
.note{color:#595959;margin-top:2rem}
`
