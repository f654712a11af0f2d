import type { Answer } from '../../http/answer.js'
import { type PageOptions, renderPage } from '../../markup/render-page.js'

/** A page of the sign-in. `body` is HTML; the title is text. */
export const renderSignInPage = (
  title: string,
  body: string,
  options: Omit<PageOptions, 'style'> = {},
): Answer => renderPage(title, `${body}\n${note}`, { ...options, style })

const note = '<p class="note">This is a fake sign-in page, made for tests. It asks for no password.</p>'

const style = `
body{max-width:32rem;color:#1b1b1b;background:#fff}
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
