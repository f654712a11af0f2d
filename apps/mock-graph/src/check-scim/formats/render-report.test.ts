import { describe, expect, test } from 'vitest'
import { openRightServer } from '../../../test/check-scim/right-server.js'
import { runOn } from '../../../test/check-scim/run-on.js'
import type { Dialect } from '../../scim/requests/dialect.js'
import type { Column } from '../report/check-report.js'
import { foldFindings } from '../report/fold.js'
import { recommend } from '../report/recommend.js'
import { redact } from '../report/redact.js'
import { renderReport } from './render-report.js'

const flawed = await runOn(openRightServer('refuses entries that are not there'))
const right = await runOn(openRightServer())

describe('a report', () => {
  test('as text says what was sent, what came, which rule, who says so and what to change', () => {
    const text = renderReport(flawed, 'text')
    expect(text).toMatch(/1\. FAIL user\.add-absent: refused\n/)
    expect(text).toContain('   Add emails[type eq "work"].value with emails absent\n')
    expect(text).toMatch(/Rule C3: Add with a filtered path makes .* \(https:\/\/learn\.microsoft\.com/)
    expect(text).toMatch(/Change: Where no entry fits/)
    expect(text).toMatch(/> PATCH \/Users\/Users-\d+ \{"schemas"/)
    expect(text).toMatch(/< 400 \{/)
    expect(text).toContain('Everything that was made was removed.')
  })

  test('tells equal reasons once', () => {
    const failures = foldFindings(flawed).filter(({ finding }) => finding.verdict === 'fail')
    expect(failures).toHaveLength(1)
    expect(failures[0]?.dialects).toEqual(['default', 'aadOptscim062020'])
    expect(failures[0]?.whats.length).toBeGreaterThan(4)
  })

  test('tells once what could not be run, of however many checks', async () => {
    const shut = await runOn({
      ...openRightServer(),
      async send({ method, target: url }) {
        const answer = { status: 401, headers: [], body: '' }
        const request = { method, url, headers: [], body: null }
        return { exchange: { began: 0, ended: 0, request, error: null, answer }, answer }
      },
    })
    const told = renderReport(shut, 'text').match(/NOT-RUN .*\n.*lets nobody in with this token/g)
    expect(told).toHaveLength(1)
    expect(told?.[0]).toContain('user.create, lookup.match')
  })

  test.each(['text', 'json', 'junit', 'markdown', 'html'] as const)(
    'as %s says that it was stopped before everything was asked',
    async (format) => {
      const stopped = await runOn(openRightServer(), { signal: AbortSignal.abort() })
      const shown = renderReport(stopped, format)
      expect(shown).toContain('The run was interrupted.')
      if (format !== 'junit') return
      // Else a CI service would show nothing but skipped tests.
      expect(shown.match(/errors="1"/g)).toHaveLength(2)
      expect(shown.match(/<error /g)).toHaveLength(2)
    },
  )

  test('as HTML says what could not be removed', () => {
    const left = {
      collection: '/Users',
      name: 'ada <1>',
      id: '7',
      reason: 'DELETE was answered 500',
    } as const
    expect(renderReport({ ...right, leftovers: [left] }, 'html')).toContain(
      '<li>/Users/7 ada &lt;1&gt;: DELETE was answered 500',
    )
  })

  test('as JSON has its verdict, its columns and every exchange', () => {
    const json = JSON.parse(renderReport(flawed, 'json'))
    expect(json).toMatchObject({
      passed: false,
      columns: [{ dialect: 'default' }, { dialect: 'aadOptscim062020' }],
    })
    expect(json.exchanges).toHaveLength(flawed.exchanges.length)
    expect(JSON.parse(renderReport(right, 'json')).passed).toBe(true)
  })

  test('as JUnit counts as it lists, and escapes', () => {
    const xml = renderReport(flawed, 'junit')
    for (const [suite] of xml.matchAll(/<testsuite [\s\S]*?<\/testsuite>/g)) {
      const [, tests, failures, skipped] = /tests="(\d+)" failures="(\d+)" skipped="(\d+)"/.exec(suite) ?? []
      expect(suite.match(/<testcase /g)).toHaveLength(Number(tests))
      expect(suite.match(/<failure /g)).toHaveLength(Number(failures))
      expect(suite.match(/<skipped /g)).toHaveLength(Number(skipped))
    }
    expect(xml).toContain('emails[type eq &quot;work&quot;].value')
  })

  test('as Markdown and HTML lets nothing of a server become markup', async () => {
    const server = openRightServer()
    const report = await runOn({
      ...server,
      async send(request) {
        if (request.method !== 'PATCH') return server.send(request)
        const body = JSON.stringify({ detail: '<script>alert(1)</script> | [x](y)' })
        const exchange = {
          began: 0,
          ended: 0,
          request: { method: 'PATCH', url: request.target, headers: [], body: null },
          error: null,
        }
        return {
          exchange: { ...exchange, answer: { status: 400, headers: [], body } },
          answer: { status: 400, headers: [], body },
        }
      },
    })
    expect(renderReport(report, 'html')).not.toContain('<script')
    expect(renderReport(report, 'markdown')).toContain('\\<script\\>alert(1)\\</script\\> \\| \\[x\\](y)')
  })
})

describe('what is recommended', () => {
  test('is the dialect with fewer silent faults, with reasons', async () => {
    const capitals = await runOn(openRightServer('ignores capital verbs'))
    expect(recommend(capitals)).toMatchObject({ dialect: 'aadOptscim062020' })
    expect(recommend(capitals)?.reasons.join()).toContain('the flag mends lookup.renamed, user.update-one')
    const keys = await runOn(openRightServer('stores keys without a path as they are'))
    expect(recommend(keys)).toMatchObject({ dialect: 'default' })
    expect(recommend(keys)?.reasons.join()).toContain('the flag breaks user.update')
  })

  // E1: with SCIMple the flag mends the disable and breaks a change of two attributes, both by a refusal.
  test('is the one that lets people go, where both fail alike', () => {
    const column = (dialect: Dialect, ...failed: string[]): Column => ({
      dialect,
      results: failed.map((id) => ({
        ...{ id, title: id, group: 'entra', rule: 'A4', verdict: 'fail' },
        findings: [
          {
            verdict: 'fail',
            outcome: 'refused as 5xx',
            what: id,
            reason: '',
            advice: '',
            rule: 'A4',
            exchanges: [],
          },
        ],
      })),
    })
    const columns = [column('default', 'user.disable'), column('aadOptscim062020', 'user.update')]
    expect(recommend({ columns, stopped: null })?.dialect).toBe('aadOptscim062020')
  })

  test('is the usual one where the flag changes nothing, and nothing where one was tried', async () => {
    expect(recommend(right)).toMatchObject({ dialect: 'default' })
    expect(recommend(await runOn(openRightServer(), { dialects: ['default'] }))).toBeNull()
  })
})

test('a redacted report says nothing of anybody', () => {
  const text = renderReport(redact(flawed), 'json')
  expect(text).not.toMatch(/tailspin\.example|Lindqvist|\+44 1482/)
  expect(text).toContain('userName+eq+%22***%22')
  expect(renderReport(flawed, 'json')).toMatch(/tailspin\.example/)
})
