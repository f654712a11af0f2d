import {
  type AccountInfo,
  ConfidentialClientApplication,
  CryptoProvider,
  type INetworkModule,
  type NetworkRequestOptions,
  PublicClientApplication,
} from '@azure/msal-node'
import { decodeJwt } from 'jose'
import { beforeEach, expect, test } from 'vitest'
import { asFetch } from '../../src/http/fetch-adapter.js'
import { makeClientCertificate } from './client-certificate.js'
import {
  adele,
  api,
  changeApplication,
  daemon,
  desktop,
  graph,
  login,
  type SignInToContoso,
  secret,
  signInToContoso,
  tid,
} from './contoso.js'

let signIn: SignInToContoso
/** What somebody does in a browser meanwhile: no poll overtakes it. */
let meanwhile: Promise<unknown>
beforeEach(() => {
  meanwhile = Promise.resolve()
  signIn = signInToContoso()
  // MSAL reads the real clock, so the fake must show the same time.
  signIn.clock.now = Date.now()
})

/** MSAL's requests go straight to the fake. */
function configuration(clientId: string, credential: object = {}) {
  const send = async (url: string, method: string, options: NetworkRequestOptions = {}) => {
    await meanwhile
    const { headers = {}, body } = options
    const response = await asFetch(signIn.identity.answer)(
      new Request(url, { method, headers, ...(body && { body }) }),
    )
    return {
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
      status: response.status,
    }
  }
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url, options) => send(url, 'GET', options),
    sendPostRequestAsync: (url, options) => send(url, 'POST', options),
  }
  return { auth: { clientId, authority: `${login}/${tid}`, ...credential }, system: { networkClient } }
}

test('a confidential client signs in with a certificate', async () => {
  const { certificate, key, sha256 } = makeClientCertificate('rsa')
  const registered = {
    keyId: crypto.randomUUID(),
    customKeyIdentifier: null,
    displayName: null,
    startDateTime: '2020-01-01T00:00:00Z',
    endDateTime: '2040-01-01T00:00:00Z',
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
    key: certificate.replace(/-----[^-]+-----|\s/g, ''),
  }
  changeApplication(signIn.contoso, daemon, () => ({ keyCredentials: [registered] }))
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString()
  const clientCertificate = { thumbprintSha256: sha256.toString('hex'), privateKey }
  const client = new ConfidentialClientApplication(configuration(daemon, { clientCertificate }))
  const result = await client.acquireTokenByClientCredential({ scopes: [`${graph}/.default`] })
  expect(decodeJwt(result!.accessToken)).toMatchObject({ appid: daemon, appidacr: '2' })
})

test('a confidential client with a region asks the endpoint of the region', async () => {
  const { auth, system } = configuration(daemon, { clientSecret: secret })
  const asked: string[] = []
  const { networkClient } = system
  const client = new ConfidentialClientApplication({
    auth,
    system: {
      networkClient: {
        // MSAL looks for the region of its machine besides, which is none.
        sendGetRequestAsync: async <T>(url: string) => ({ headers: {}, body: `no ${url}` as T, status: 404 }),
        sendPostRequestAsync: (url, options) => {
          asked.push(new URL(url).host)
          return networkClient.sendPostRequestAsync(url, options)
        },
      },
    },
  })
  const request = { scopes: [`${graph}/.default`], azureRegion: 'westus' }
  const result = await client.acquireTokenByClientCredential(request)
  expect(decodeJwt(result!.accessToken)).toMatchObject({ appid: daemon })
  expect(asked).toEqual(['westus.login.microsoft.com'])
})

test('a person signs in through a browser, and silently thereafter', async () => {
  const client = new PublicClientApplication(configuration(desktop))
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes()
  const request = { scopes: ['User.Read'], redirectUri: 'http://localhost:3000' }
  const url = await client.getAuthCodeUrl({
    ...request,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
    loginHint: 'adele@contoso.example',
  })
  const code = new URL((await signIn.get(url)).headers.get('location')!).searchParams.get('code')!
  const result = await client.acquireTokenByCode({ ...request, code, codeVerifier: verifier })
  expect(result.account).toMatchObject({ username: 'adele@contoso.example', tenantId: tid })
  signIn.clock.now += 1000
  const silent = { account: result.account as AccountInfo, scopes: ['User.Read'], forceRefresh: true }
  await signIn.identity.rotate()
  const again = await client.acquireTokenSilent(silent)
  expect(again.accessToken).not.toBe(result.accessToken)
  expect(decodeJwt(again.accessToken).oid).toBe(adele)
})

test('a device signs in', async () => {
  const client = new PublicClientApplication(configuration(desktop))
  const result = await client.acquireTokenByDeviceCode({
    scopes: [`${graph}/User.Read`],
    deviceCodeCallback: ({ verificationUri, userCode }) => {
      meanwhile = signIn.post(verificationUri, { user_code: userCode, username: 'adele@contoso.example' })
    },
  })
  expect(decodeJwt(result!.accessToken)).toMatchObject({ oid: adele, appid: desktop })
})

test('an API acts on behalf of its caller', async () => {
  const caller = new PublicClientApplication(configuration(desktop))
  const called = await caller.acquireTokenByUsernamePassword({
    scopes: [`api://${api}/access_as_user`],
    username: 'adele@contoso.example',
    password: 'Adele~password',
  })
  const client = new ConfidentialClientApplication(configuration(api, { clientSecret: secret }))
  const result = await client.acquireTokenOnBehalfOf({
    scopes: [`${graph}/User.Read`],
    oboAssertion: called!.accessToken,
  })
  expect(decodeJwt(result!.accessToken)).toMatchObject({ appid: api, oid: adele, aud: graph })
})

test('a forced refresh, and one with claims, each bring a new token', async () => {
  const client = new ConfidentialClientApplication(configuration(daemon, { clientSecret: secret }))
  const get = async (changes: object = {}) => {
    const result = await client.acquireTokenByClientCredential({ scopes: [`${graph}/.default`], ...changes })
    return decodeJwt(result!.accessToken).uti
  }
  const first = await get()
  expect(await get()).toBe(first)
  const forced = await get({ skipCache: true })
  const claimed = await get({ claims: '{"access_token":{"nbf":{"essential":true,"value":"1"}}}' })
  expect(new Set([first, forced, claimed]).size).toBe(3)
})
