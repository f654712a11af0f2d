import { expect, test } from 'vitest'
import { renderTargetPage } from './target-pages.js'

const target = {
  ...{ servicePrincipalId: 'sp', displayName: 'Tailspin', tenantId: 't', baseAddress: null, jobs: ['j'] },
  ...{ kept: 0, linked: 1, exchanges: 0, users: [], groups: [] },
}
const link = { job: 'j', type: 'User', displayName: 'Ada', objectId: 'o', targetId: 'u1' }

// how-provisioning-works.md: "fall in scope", "go out of scope", "soft-deleted".
test.each([
  ['inScope', 'In scope'],
  ['outOfScope', 'Out of scope'],
  ['softDeleted', 'Soft-deleted'],
] as const)('the page of a target says of who is %s: %s', (standing, words) => {
  const { body } = renderTargetPage({ ...target, links: [{ ...link, standing }] })
  expect(body).toContain(`<td>u1</td><td>${words}</td>`)
  expect(body).not.toContain(standing)
})
