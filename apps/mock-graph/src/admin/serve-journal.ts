import { type Explanation, explain } from '../journal/explanation.js'
import { show } from './admin-answer.js'
import type { AdminContext, AdminEndpoint } from './endpoint.js'
import { renderJournalPage } from './pages.js'

/** `GET /__mock/`. */
export const serveOverview: AdminEndpoint = ({ call }, context) =>
  show(call, { enforcement: 'on', journal: `${call.origin}/__mock/journal` }, () =>
    renderJournalPage(explainAll(context)),
  )

/** `GET /__mock/journal`: the newest request first. */
export const serveJournal: AdminEndpoint = ({ call }, context) =>
  show(call, { value: explainAll(context) }, () => renderJournalPage(explainAll(context)))

const explainAll = ({ journal, world }: AdminContext): Explanation[] =>
  journal
    .entries()
    .map((entry) => explain(entry, world.find(entry.principal?.tid ?? '')))
    .reverse()
