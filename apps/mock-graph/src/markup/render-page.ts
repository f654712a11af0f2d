import type { Answer } from '../http/answer.js'
import { escapeText } from './escape-text.js'

/** Fields of a form that nobody sees, as HTML. */
export const hiddenFields = (fields: Iterable<readonly [string, string]>): string =>
  Array.from(
    fields,
    ([name, value]) => `<input type="hidden" name="${escapeText(name)}" value="${escapeText(value)}">`,
  ).join('\n')

export type PageOptions = {
  /** Default 200. */
  readonly status?: number
  /** How this kind of page looks beyond what all have: CSS. */
  readonly style?: string
  /** Marks the one script of the page; without it none runs. */
  readonly scriptNonce?: string
  /** Whether its form goes to another site, which may then see from which origin it comes. Default: it does not. */
  readonly formLeaves?: boolean
}

/**
 * A page of the fake in a browser. `body` is HTML; the title is text. No other site may frame it, it loads nothing, and
 * the address, which may hold a code, goes to no other site as a referrer. A page without any referrer would post its
 * form with `Origin: null` (Fetch, "append a request Origin header"), as a page of anybody else can.
 */
export function renderPage(
  title: string,
  body: string,
  { status = 200, style = '', scriptNonce, formLeaves = false }: PageOptions = {},
): Answer {
  const scripts = scriptNonce === undefined ? '' : `; script-src 'nonce-${scriptNonce}'`
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escapeText(title)} - mock-graph</title>
<style>${common}${style}</style>
<main>
<h1>${escapeText(title)}</h1>
${body}
</main>
</html>
`
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store, no-cache',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'${scripts}`,
      'referrer-policy': formLeaves ? 'strict-origin' : 'same-origin',
      'x-content-type-options': 'nosniff',
    },
    body: html,
  }
}

const common = `
body{font:1rem/1.5 system-ui,sans-serif;margin:3rem auto;padding:0 1rem}
`
