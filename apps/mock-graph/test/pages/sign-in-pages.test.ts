import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright'
import { describe, expect } from 'vitest'
import { startForBrowsers } from './browser-server.js'
import { testInBrowser } from './open-browser.js'

type Server = Awaited<ReturnType<typeof startForBrowsers>>
const scope = 'https://graph.microsoft.com/User.Read'
const account = 'global-administrator@contoso.example'

describe('the page for device codes', () => {
  async function begin(server: Server, browser: Browser) {
    const client_id = server.clientOf('developer-console').client_id
    const device = await server.post('devicecode', { client_id, scope })
    const page = await browser.newPage()
    await page.goto(device.verification_uri ?? '')
    const type = async (code = '') => {
      await page.getByLabel('The code shown on your device').fill(code)
      await page.getByRole('button', { name: 'Next' }).click()
    }
    const { device_code = '', user_code = '' } = device
    const poll = () => server.post('token', { grant_type: 'device_code', client_id, device_code })
    return { page, type, poll, user_code }
  }

  testInBrowser('signs a device in', async (browser) => {
    await using server = await startForBrowsers()
    const { page, type, poll, user_code } = await begin(server, browser)
    await type(`${user_code.slice(0, 4)} ${user_code.slice(4).toLowerCase()}`)
    expect(await page.getByRole('main').textContent()).toContain('developer-console')
    expect(await poll()).toMatchObject({ error: 'authorization_pending' })
    await page.getByRole('button', { name: account }).click()
    await page.getByRole('heading', { name: 'Signed in' }).waitFor()
    const { access_token } = await poll()
    const me = await fetch(`${server.url}/v1.0/me`, { headers: { Authorization: `Bearer ${access_token}` } })
    expect(await me.json()).toMatchObject({ userPrincipalName: account })
  })

  testInBrowser('takes a refusal', async (browser) => {
    await using server = await startForBrowsers()
    const { page, type, poll, user_code } = await begin(server, browser)
    await type(user_code)
    await page.getByRole('button', { name: 'Decline' }).click()
    await page.getByRole('heading', { name: 'Declined' }).waitFor()
    expect(await poll()).toMatchObject({ error: 'authorization_declined' })
  })

  testInBrowser('asks again for a code that is not known, or expired', async (browser) => {
    await using server = await startForBrowsers()
    const { page, type, user_code } = await begin(server, browser)
    const alert = page.getByRole('alert')
    await type('WRONG')
    expect(await alert.textContent()).toBe('This code is not known, used or expired.')
    await type(user_code)
    await page.getByRole('heading', { name: 'Pick an account' }).waitFor()
    server.clock.advance('PT16M')
    await page.getByRole('button', { name: account }).click()
    await page.getByRole('heading', { name: 'Sign-in failed' }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('AADSTS70018')
    await page.goto(`${server.url}/devicelogin`)
    await type(user_code)
    expect(await alert.textContent()).toBe('This code is not known, used or expired.')
  })
})

describe('the account picker', () => {
  /** The client's side: where the answer of the sign-in goes. */
  async function listenForAnswer() {
    const answers = Promise.withResolvers<{ request: IncomingMessage; body: string }>()
    const client = createServer(async (request, response) => {
      const body = await text(request)
      response.end('You may close this window.')
      if (request.url !== '/favicon.ico') answers.resolve({ request, body })
    })
    client.listen(0, 'localhost')
    await once(client, 'listening')
    const { port } = client.address() as AddressInfo
    return {
      redirect_uri: `http://localhost:${port}`,
      answer: answers.promise,
      [Symbol.asyncDispose]: async () => {
        client.closeAllConnections()
        client.close()
      },
    }
  }

  const choices: [how: string, choose: (page: Page) => Promise<void>][] = [
    ['an account of the list', (page) => page.getByRole('link', { name: account }).click()],
    [
      'another account',
      async (page) => {
        await page.getByLabel('Another account').fill(account)
        await page.getByRole('button', { name: 'Next' }).click()
      },
    ],
  ]
  for (const [how, choose] of choices) {
    for (const response_mode of ['query', 'form_post']) {
      testInBrowser(`by ${how}, with ${response_mode}, ends in a token`, async (browser) => {
        await using server = await startForBrowsers()
        await using client = await listenForAnswer()
        const { redirect_uri } = client
        const { client_id } = server.clientOf('developer-console')
        const code_verifier = randomBytes(32).toString('base64url')
        const code_challenge = createHash('sha256').update(code_verifier).digest('base64url')
        const asked = { client_id, redirect_uri, scope, response_mode, code_challenge, state: 'a b' }
        const query = new URLSearchParams({ ...asked, response_type: 'code', code_challenge_method: 'S256' })
        const page = await browser.newPage()
        await page.goto(`${server.authority}/authorize?${query}`)
        await choose(page)
        const { request, body } = await client.answer
        const answered = new URLSearchParams(body || new URL(request.url ?? '', redirect_uri).search)
        expect(answered.get('state')).toBe('a b')
        if (response_mode === 'form_post') expect(request.headers.origin).toBe(server.url)
        expect(request.headers.referer ?? '').not.toContain('code_challenge')
        const code = answered.get('code') ?? ''
        const form = { grant_type: 'authorization_code', client_id, code, redirect_uri, code_verifier }
        expect(await server.post('token', form)).toMatchObject({ access_token: expect.any(String) })
      })
    }
  }
})
