import type { Standing } from '../../domain/provisioning/job-state.js'
import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'
import type { TargetRecord, TargetView } from '../../synchronization/target/target-view.js'
import { renderAdminPage } from '../pages.js'
import type { DescribedLink } from './describe-links.js'
import type { TargetSummary } from './target-summary.js'

/** Every target as a page. */
export function renderTargetsPage(targets: readonly TargetSummary[]): Answer {
  const rows = targets.map(
    (
      one,
    ) => `<tr><td><a href="/__mock/targets/${one.servicePrincipalId}">${escapeText(one.displayName)}</a></td>
<td>${escapeText(one.baseAddress ?? 'in memory')}</td><td>${one.kept}</td><td>${one.linked}</td><td>${one.exchanges}</td></tr>`,
  )
  return renderAdminPage(
    'Targets',
    rows.length
      ? `<table><tr><th>Application</th><th>Address</th><th>Objects in memory</th><th>Linked objects</th><th>Exchanges</th></tr>${rows.join('')}</table>`
      : '<p>No application has a provisioning job yet.</p>',
  )
}

/** What was provisioned for one service principal, as a page. */
export function renderTargetPage(
  target: TargetSummary & TargetView & { readonly links: readonly DescribedLink[] },
): Answer {
  const { displayName, servicePrincipalId, baseAddress, users, groups, links } = target
  const linked = links.map(
    (one) =>
      `<tr><td><a href="/__mock/exchanges?object=${encodeURIComponent(one.objectId)}">${escapeText(one.displayName)}</a></td><td>${escapeText(one.type)}</td><td>${escapeText(one.targetId)}</td><td>${standings[one.standing]}</td></tr>`,
  )
  return renderAdminPage(
    displayName,
    `<p>${baseAddress === null ? 'It has no address: what is provisioned stays in memory.' : `Address: <code>${escapeText(baseAddress)}</code>`}
<a href="/__mock/exchanges?servicePrincipal=${servicePrincipalId}">Exchanges</a></p>
${records('Users in memory', users)}${records('Groups in memory', groups)}
${linked.length ? `<h2>Linked</h2><table><tr><th>Object</th><th>Type</th><th>Id in the target</th><th>Scope</th></tr>${linked.join('')}</table>` : '<p>No job of it has linked anybody yet.</p>'}
<p><a href="/__mock/targets">All targets</a></p>`,
  )
}

/** As the pages of provisioning call it. */
const standings: Readonly<Record<Standing, string>> = {
  inScope: 'In scope',
  outOfScope: 'Out of scope',
  softDeleted: 'Soft-deleted',
}

const records = (title: string, all: readonly TargetRecord[]) =>
  all.length === 0
    ? ''
    : `<h2>${title}</h2>${all
        .map(
          ({ id, attributes }) =>
            `<details><summary>${escapeText(String(attributes.displayName ?? attributes.userName ?? id))}</summary><pre>${escapeText(JSON.stringify({ id, ...attributes }, undefined, 2))}</pre></details>`,
        )
        .join('')}`
