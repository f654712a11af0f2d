import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { applySeed, checkSeed, type Seed } from '../../src/directory/seed/seed.js'
import { asFetch, callOf } from '../../src/http/fetch-adapter.js'
import { createIdentity } from '../../src/identity/identity.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'

const tid = '11111111-0000-4000-8000-000000000001'
const pipeline = '22222222-0000-4000-8000-000000000001'
const unfederated = '22222222-0000-4000-8000-000000000002'
const tokenUrl = `https://login.microsoftonline.com/${tid}/oauth2/v2.0/token`
const now = Date.parse('2026-01-31T12:00:00Z') / 1000
const signingKeys = generateSigningKeys()

const github = 'https://token.actions.githubusercontent.com'
const cluster = 'https://eastus.oic.prod-aks.azure.com/tenant/cluster/'
const unknown = 'https://gitlab.example'
const githubKey = await generateKeyPair('RS256')
const clusterKey = await generateKeyPair('ES256')
const stranger = await generateKeyPair('RS256')
const jwk = async (key: CryptoKey, kid: string) => ({ ...(await exportJWK(key)), kid, use: 'sig' })

const seed: Seed = {
  issuers: [
    { issuer: github, jwks: { keys: [await jwk(githubKey.publicKey, 'github-1')] } },
    { issuer: cluster, jwks: { keys: [await jwk(clusterKey.publicKey, 'cluster-1')] } },
  ],
  tenants: [
    {
      id: tid,
      displayName: 'Contoso',
      domain: 'contoso.example',
      applications: [
        {
          name: 'Pipeline',
          appId: pipeline,
          permissions: { application: ['Synchronization.ReadWrite.All'] },
          federatedIdentityCredentials: [
            { name: 'main', issuer: github, subject: 'repo:contoso/hr:ref:refs/heads/main' },
            { name: 'pod', issuer: cluster, subject: 'system:serviceaccount:default:hr' },
            {
              name: 'job',
              issuer: unknown,
              subject: 'project_path:contoso/hr',
              audiences: ['https://gitlab.example'],
            },
            { name: 'own', issuer: 'https://issuer.mock-graph.example', subject: 'laptop' },
          ],
        },
        { name: 'Unfederated', appId: unfederated, clientSecret: 'a secret' },
      ],
    },
  ],
}

const claims = {
  iss: github,
  sub: 'repo:contoso/hr:ref:refs/heads/main',
  aud: 'api://AzureADTokenExchange',
  nbf: now,
  iat: now,
  exp: now + 300,
}
type Changes = Record<string, unknown>
const sign = (changes: Changes = {}, header: Changes = {}, key = githubKey.privateKey) =>
  new SignJWT({ ...claims, ...changes })
    .setProtectedHeader({ alg: 'RS256', kid: 'github-1', ...header })
    .sign(key)

let clock: number
let identity: ReturnType<typeof createIdentity>
beforeEach(() => {
  clock = now
  const environment = { now: () => new Date(clock * 1000), newId: () => crypto.randomUUID() }
  const world = applySeed(seed, environment)
  identity = createIdentity({
    world,
    environment,
    signingKeys: () => signingKeys,
    issuers: seed.issuers ?? [],
  })
})

async function signIn(assertion: string, clientId = pipeline) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: 'https://graph.microsoft.com/.default',
  })
  const response = await asFetch(identity.answer)(new Request(tokenUrl, { method: 'POST', body }))
  return { status: response.status, body: await response.json() }
}

describe('an assertion of an outside issuer is accepted', () => {
  test.each<[string, () => Promise<string>]>([
    ['of GitHub Actions', () => sign()],
    [
      'of a Kubernetes cluster, whose audience is a list',
      () =>
        sign(
          { iss: cluster, sub: 'system:serviceaccount:default:hr', aud: ['api://AzureADTokenExchange'] },
          { alg: 'ES256', kid: 'cluster-1' },
          clusterKey.privateKey,
        ),
    ],
    ['of the issuer that the fake is itself', () => identity.issueAssertion({ subject: 'laptop' })],
  ])('%s', async (_, assertion) => {
    const { status, body } = await signIn(await assertion())
    expect(status).toBe(200)
    // A federated credential counts as one without a secret: appidacr of the access token claims reference.
    expect(decodeJwt(body.access_token)).toMatchObject({
      appid: pipeline,
      appidacr: '2',
      idtyp: 'app',
      roles: ['Synchronization.ReadWrite.All'],
    })
  })

  test('again until it expires, with five minutes of grace', async () => {
    const assertion = await sign()
    clock += 599
    expect((await signIn(assertion)).status).toBe(200)
    clock += 1
    expect((await signIn(assertion)).body.error_codes).toEqual([700024])
  })
})

// The texts as users of the real service report them: docs/discoveries/workload-identity.md.
const against =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.'
const page = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation'
const noRecord = 'No matching federated identity record found for presented assertion'

describe('an assertion of an outside issuer is refused', () => {
  test.each<[string, number, string, () => Promise<string>]>([
    [
      'of an issuer that differs by a slash',
      401,
      `AADSTS700211: ${noRecord} issuer '${github}/'. ${against} ${page}`,
      () => sign({ iss: `${github}/` }),
    ],
    [
      'for another audience',
      401,
      `AADSTS700212: ${noRecord} audience 'https://gitlab.com'. ${against} ${page}`,
      () => sign({ aud: 'https://gitlab.com' }),
    ],
    [
      'about another branch',
      401,
      `AADSTS700213: ${noRecord} subject 'repo:contoso/hr:pull_request'. ${against} ${page}`,
      () => sign({ sub: 'repo:contoso/hr:pull_request' }),
    ],
    [
      'about a subject in other capitals',
      401,
      `AADSTS7002138: ${noRecord} subject 'repo:Contoso/hr:ref:refs/heads/main'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${against} See documentation at: ${page}. See breaking change notification and remediation at: https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes#august-2024.`,
      () => sign({ sub: 'repo:Contoso/hr:ref:refs/heads/main' }),
    ],
    [
      'of an issuer whose keys nobody told',
      400,
      'AADSTS50166: Request to External OIDC endpoint failed.',
      () => sign({ iss: unknown, sub: 'project_path:contoso/hr', aud: 'https://gitlab.example' }),
    ],
    [
      'signed with a key that the issuer does not have',
      401,
      `AADSTS7000272: The certificate with identifier github-2 used to sign the federated credential could not be found in the metadata of identity provider ${github}. Please validate that your Identity Provider's metadata exposes the key used to sign the incoming token.`,
      () => sign({}, { kid: 'github-2' }),
    ],
    ['signed by somebody else', 401, 'AADSTS700027:', () => sign({}, {}, stranger.privateKey)],
    ['of the past', 401, 'AADSTS700024:', () => sign({ exp: now - 300 })],
    ['of the future', 401, 'AADSTS700024:', () => sign({ nbf: now + 301 })],
    ['without end', 401, 'AADSTS700024:', () => sign({ exp: undefined })],
    [
      'that is not signed at all',
      400,
      'AADSTS50027:',
      async () => `${(await sign()).replace(/^[^.]+/, btoa('{"alg":"none"}'))}`,
    ],
  ])('%s', async (_, status, text, assertion) => {
    const answer = await signIn(await assertion())
    expect(answer.status).toBe(status)
    expect(answer.body.error_description.slice(0, text.length)).toBe(text)
    expect(answer.body.error).toBe(status === 401 ? 'invalid_client' : 'invalid_request')
  })

  test('by an application that trusts no issuer', async () => {
    const { body } = await signIn(await sign(), unfederated)
    expect(body.error_description).toMatch(
      `AADSTS70025: The client '${unfederated}'(Unfederated) has no configured federated identity credentials.`,
    )
  })

  test('where an access token of the fake is presented instead', async () => {
    const { body } = await signIn(await sign())
    expect((await signIn(body.access_token)).body.error_codes).toEqual([700211])
  })
})

test('an assertion of the development issuer is no access token', async () => {
  const request = new Request('https://graph.microsoft.com/v1.0/servicePrincipals', {
    headers: { authorization: `Bearer ${await identity.issueAssertion({ subject: 'laptop' })}` },
  })
  await expect(identity.authenticate(callOf(request))).rejects.toMatchObject({ reason: 'wrong-issuer' })
})

test('a seed that repeats an issuer, or gives it no keys, is told so', () => {
  const issuer = { issuer: github, jwks: { keys: [] } }
  expect(checkSeed({ ...seed, issuers: [issuer, issuer] })).toMatchObject([{ path: 'issuers[1].issuer' }])
  expect(checkSeed({ ...seed, issuers: [{ issuer: github }] })).toMatchObject([{ path: 'issuers[0]' }])
})
