import { expect, test } from 'vitest'
import { requestAccessToken } from './request-access-token.js'

test('the token is the one that the client would send, for the scope of its cloud', async () => {
  const scopes: string[][] = []
  const credential = {
    getToken: async (asked: string[]) => {
      scopes.push(asked)
      return { token: 'from-a-credential', expiresOnTimestamp: 0 }
    },
  }
  expect(await requestAccessToken({ accessToken: async () => 'from-a-function' })).toBe('from-a-function')
  expect(await requestAccessToken({ credential, cloud: 'china' })).toBe('from-a-credential')
  expect(scopes).toEqual([['https://microsoftgraph.chinacloudapi.cn/.default']])
})

test('wrong options are refused as the client refuses them', async () => {
  await expect(requestAccessToken({ accessToken: '' })).rejects.toThrow('accessToken must be a token')
})
