import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect } from 'vitest'
import { startForBrowsers } from './browser-server.js'
import { testInBrowser } from './open-browser.js'

const secrets = '/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'

testInBrowser('the button of a remedy makes the change', async (browser) => {
  await using server = await startForBrowsers()
  const ask = async () => {
    const { access_token } = await server.post('token', {
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
      ...server.clientOf('stranger-agent'),
    })
    return fetch(server.url + secrets, { headers: { Authorization: `Bearer ${access_token}` } })
  }
  const refused = await ask()
  expect(refused.status).toBe(401)
  const page = await browser.newPage()
  await page.goto(refused.headers.get('x-mock-graph-explain') ?? '')
  await page.getByRole('heading', { name: 'Denied: not-owner' }).waitFor()
  await page.getByRole('button', { name: 'Apply' }).first().click()
  await page.getByText('Done:').waitFor()
  expect((await ask()).status).toBe(200)
  await page.getByRole('link', { name: 'All requests' }).click()
  await page.getByRole('heading', { name: 'Journal' }).waitFor()
})

testInBrowser('no page is wider than a phone', async (browser) => {
  await using server = await startForBrowsers()
  await fetch(`${server.url}${secrets}?$filter=${'a'.repeat(300)}`)
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  for (const path of ['', 'exchanges', 'targets', 'targets/eeeeeeee-0000-4000-8000-000000000001']) {
    await page.goto(`${server.url}/__mock/${path}`)
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 390])
  }
})

describe('a page of another site', () => {
  const attacker = 'attacker.example'

  testInBrowser(
    'reads nothing, though its name resolves to this machine',
    async (browser) => {
      await using server = await startForBrowsers()
      const page = await browser.newPage()
      // A page of the same origin as /__mock would be under this name.
      const origin = `http://${attacker}:${server.port}`
      expect((await page.goto(`${origin}/v1.0/`))?.status()).toBe(200)
      const answers = await page.evaluate(async () => {
        const read = async (path: string, init?: RequestInit) => {
          const response = await fetch(path, init)
          return [response.status, await response.text()] as const
        }
        return Promise.all([
          read('/__mock/snapshot'),
          read('/__mock/state'),
          read('/__mock/reset', { method: 'POST' }),
          read('/__mock/clock', { method: 'PUT', body: '{"advance":"PT1H"}' }),
        ])
      })
      for (const [status, body] of answers) {
        expect([status, body]).toEqual([403, expect.stringContaining('was asked as attacker.example')])
      }
    },
    [attacker],
  )

  testInBrowser(
    'changes nothing and reads nothing across origins, be it by a script or by a form',
    async (browser) => {
      await using server = await startForBrowsers()
      const site = createServer((_, response) => {
        response.setHeader('content-type', 'text/html')
        response.end(
          `<form method="post" action="${server.url}/__mock/reset"><button>Win a prize</button></form>`,
        )
      })
      site.listen(0, '127.0.0.1')
      await once(site, 'listening')
      try {
        await server.post('token', {})
        const [before] = server.graph.journal.entries()
        expect(before).toBeDefined()
        const page = await browser.newPage()
        await page.goto(`http://${attacker}:${(site.address() as AddressInfo).port}/`)
        const read = await page.evaluate(async (url) => {
          const attempt = (init?: RequestInit, path = 'state') =>
            fetch(`${url}/__mock/${path}`, init).then(
              ({ type }) => type,
              ({ name }) => name,
            )
          return Promise.all([
            attempt(),
            attempt({ mode: 'no-cors', method: 'POST' }, 'reset'),
            attempt({ method: 'PUT', headers: { 'content-type': 'application/json' } }, 'snapshot'),
          ])
        }, server.url)
        expect(read).toEqual(['TypeError', 'opaque', 'TypeError'])
        const [answer] = await Promise.all([
          page.waitForResponse((response) => response.url().endsWith('/reset')),
          page.getByRole('button').click(),
        ])
        expect(answer.status()).toBe(403)
        // A browser may have asked for an icon in the meantime; a reset would have emptied the journal.
        expect(server.graph.journal.entries().map(({ id }) => id)).toContain(before?.id)
      } finally {
        site.closeAllConnections()
        site.close()
      }
    },
    [attacker],
  )
})
