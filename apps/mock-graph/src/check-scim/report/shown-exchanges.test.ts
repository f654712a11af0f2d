import { expect, test } from 'vitest'
import { type Fault, openRightServer } from '../../../test/check-scim/right-server.js'
import { runOn } from '../../../test/check-scim/run-on.js'
import { hintFor } from './hints.js'
import { shownExchanges } from './shown-exchanges.js'

const failuresOf = async (fault: Fault, id: string) => {
  const report = await runOn(openRightServer(fault))
  const result = report.columns[0]?.results.find((one) => one.id === id)
  return (result?.findings ?? [])
    .filter(({ verdict }) => verdict === 'fail')
    .map((finding) => shownExchanges(report, finding))
}

test('what was refused is shown as it was refused, though another form was tried after it', async () => {
  const [shown] = await failuresOf('refuses plain managers', 'user.manager')
  expect(shown?.[0]).toMatchObject({ request: { method: 'PATCH' }, answer: { status: 400 } })
  expect(JSON.parse(shown?.[0]?.request.body ?? '').Operations[0].value).toEqual(expect.any(String))
})

test('after a 5xx the read of what was written is shown, and not whether the endpoint is alive', async () => {
  const shown = await failuresOf('answers 500 to a rename that is taken', 'lookup.taken')
  const urls = shown.flat().map(({ request }) => request.url)
  expect(urls[0]).toMatch(/^\/Users\/Users-/)
  expect(urls.filter((url) => /dead$|ServiceProviderConfig$/.test(url))).toEqual([])
})

test('each of two findings of one answer has what shows it', async () => {
  const shown = await failuresOf('keeps no phone numbers', 'user.create')
  expect(shown.length).toBeGreaterThan(0)
  for (const exchanges of shown) expect(exchanges.length).toBeGreaterThan(0)
})

test('a switch of the server is named where its text is known, and to what it is for', () => {
  const detail =
    'A required value was missing, or the value specified was not compatible with the operation or attribute type, or resource schema.'
  const exchange = (path: string, value: string) => ({
    ...{ began: 0, ended: 0, error: null },
    request: {
      method: 'PATCH',
      url: '/Users/1',
      headers: [],
      body: `{"Operations":[{"op":"Replace","path":"${path}","value":"${value}"}]}`,
    },
    answer: { status: 400, headers: [], body: JSON.stringify({ detail }) },
  })
  expect(hintFor([exchange('active', 'False')])).toContain('SetAllowStringValues')
  expect(hintFor([exchange('title', 'Pilot')])).toBe('')
})
