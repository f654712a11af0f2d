import { describe, expect, test } from 'vitest'
import type { CloudName } from './cloud-name.js'
import { resolveEndpoint } from './endpoint.js'

describe('where requests go and what a token is asked for', () => {
  // Roots: https://learn.microsoft.com/graph/deployments
  const clouds: [CloudName, string][] = [
    ['global', 'https://graph.microsoft.com'],
    ['usGovL4', 'https://graph.microsoft.us'],
    ['usGovL5', 'https://dod-graph.microsoft.us'],
    ['china', 'https://microsoftgraph.chinacloudapi.cn'],
  ]
  test.each(clouds)('the cloud %s is at %s', (cloud, graph) => {
    expect(resolveEndpoint({ cloud })).toEqual({
      baseUrl: `${graph}/v1.0`,
      origin: graph,
      scope: `${graph}/.default`,
    })
  })

  test('the global cloud is the default', () => {
    expect(resolveEndpoint({}).origin).toBe('https://graph.microsoft.com')
  })

  const roots: [given: string, used: string][] = [
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/v1.0'],
    ['http://localhost:4010/', 'http://localhost:4010/v1.0'],
    ['http://[::1]:4010/v1.0/', 'http://[::1]:4010/v1.0'],
    ['https://graph.microsoft.com/beta', 'https://graph.microsoft.com/beta'],
    ['https://proxy.example/graph//', 'https://proxy.example/graph/v1.0'],
  ]
  test.each(roots)('the root %s becomes %s', (baseUrl, used) => {
    expect(resolveEndpoint({ baseUrl }).baseUrl).toBe(used)
    expect(resolveEndpoint({ baseUrl: new URL(baseUrl) }).baseUrl).toBe(used)
  })

  const scopes: [baseUrl: string, cloud: CloudName, scope: string][] = [
    ['https://graph.microsoft.us/v1.0', 'global', 'https://graph.microsoft.us/.default'],
    ['http://127.0.0.1:4010', 'china', 'https://microsoftgraph.chinacloudapi.cn/.default'],
    ['https://proxy.example', 'global', 'https://graph.microsoft.com/.default'],
  ]
  test.each(scopes)('at %s in the cloud %s the scope is %s', (baseUrl, cloud, scope) => {
    expect(resolveEndpoint({ baseUrl, cloud }).scope).toBe(scope)
  })
})

describe('a root that cannot be right is refused', () => {
  const wrong: [given: string, message: RegExp][] = [
    ['/v1.0', /must be an absolute/],
    ['graph.microsoft.com', /must be an absolute/],
    ['ftp://graph.microsoft.com', /must be an absolute/],
    ['http://graph.microsoft.com/v1.0', /must be https for graph\.microsoft\.com/],
    ['http://127.evil.example', /must be https/],
    ['http://localhost.evil.example', /must be https/],
    ['https://user:pass@graph.microsoft.com', /must not hold a user name/],
    ['https://graph.microsoft.com/v1.0?x=1', /query/],
  ]
  test.each(wrong)('%s', (baseUrl, message) => {
    expect(() => resolveEndpoint({ baseUrl })).toThrow(message)
  })

  test('an unknown cloud is refused with the names of those that exist', () => {
    expect(() => resolveEndpoint({ cloud: 'germany' as CloudName })).toThrow(
      'There is no cloud "germany". Use one of "global", "usGovL4", "usGovL5", "china".',
    )
  })
})
