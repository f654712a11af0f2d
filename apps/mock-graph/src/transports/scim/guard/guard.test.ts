import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { checkedLookup, TargetRefused } from './checked-lookup.js'
import { isMicrosoftHost } from './microsoft-host.js'
import { isForbiddenAddress, isPrivateAddress } from './private-address.js'
import { createTargetGuard } from './target-guard.js'

test.each([
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['::1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.3.4', true],
  ['fd12::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:192.0.2.7', false],
  ['192.0.2.7', false],
  ['100.64.0.1', false],
  ['2001:db8::1', false],
  ['169.254.169.254', false],
  ['fe80::1', false],
  ['localhost', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected)
})

test.each([
  '169.254.169.254',
  '::ffff:169.254.169.254',
  '0.0.0.0',
  '::',
  'fe80::1',
  'fd00:ec2::254',
  '224.0.0.1',
])('%s is never called', (address) => {
  expect(isForbiddenAddress(address)).toBe(true)
})

test.each([
  ['graph.microsoft.com', true],
  ['graph.microsoft.com.', true],
  ['login.microsoftonline.us', true],
  ['login.chinacloudapi.cn', true],
  ['management.azure.com', true],
  ['sts.windows.net', true],
  ['westus2.login.microsoft.com', true],
  ['microsoft.com', true],
  ['notmicrosoft.com', false],
  ['tailspin.azurewebsites.net', false],
  ['graph.microsoft.com.tailspin.example', false],
])('%s is Microsoft’s: %s', (host, expected) => {
  expect(isMicrosoftHost(host)).toBe(expected)
})

describe('a host that is named', () => {
  const guard = createTargetGuard(['Scim.Tailspin.example', 'graph.microsoft.com', '192.0.2.7'])
  const url = new URL('https://scim.tailspin.example./v2')

  test('may have any address but those that are never called, over https', () => {
    expect(guard.refuseAddress(url, '192.0.2.9')).toBeNull()
    expect(guard.refuseUrl(new URL('https://192.0.2.7'))).toBeNull()
    expect(guard.refuseAddress(url, '169.254.169.254')).toMatch(/never called/)
    expect(guard.refuseAddress(new URL('http://scim.tailspin.example'), '192.0.2.9')).toMatch(/https only/)
    expect(guard.refuseAddress(new URL('https://other.tailspin.example'), '192.0.2.9')).toMatch(
      /allow the target other\.tailspin\.example/,
    )
  })

  test('is not called though named if it is Microsoft’s', () => {
    expect(guard.refuseUrl(new URL('https://graph.microsoft.com'))).toMatch(/belongs to Microsoft/)
  })

  test.each(['http://2130706433', 'http://0x7f.1', 'http://[::ffff:7f00:1]'])(
    '%s is this machine however written',
    (text) => {
      expect(guard.refuseUrl(new URL(text))).toBeNull()
    },
  )
})

describe('resolving a name', () => {
  const guard = createTargetGuard([])
  const url = new URL('http://scim.tailspin.example')

  /** What a connection is given for a name that resolves so, and how often it was resolved. */
  async function lookUp(all: boolean, ...addresses: string[]) {
    let asked = 0
    const found = addresses.map(
      (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
    )
    const lookup = checkedLookup(
      (address) => guard.refuseAddress(url, address),
      (_host, _options, callback) => {
        asked++
        callback(null, found)
      },
    )
    const given = await new Promise<unknown>((resolve) =>
      lookup('scim.tailspin.example', { all }, (error, address) => resolve(error ?? address)),
    )
    return { given, asked }
  }

  test('gives the addresses that were checked', async () => {
    expect(await lookUp(false, '127.0.0.1', '::1')).toEqual({ given: '127.0.0.1', asked: 1 })
    expect(await lookUp(true, '127.0.0.1', '::1')).toEqual({
      given: [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ],
      asked: 1,
    })
  })

  test.each([
    [['192.0.2.7']],
    [['127.0.0.1', '192.0.2.7']],
    [['::1', '::ffff:192.0.2.7']],
    [['169.254.169.254']],
    [[]],
  ])('refuses the name for any address that may not be dialled: %j', async (addresses) => {
    for (const all of [true, false]) {
      expect((await lookUp(all, ...addresses)).given).toBeInstanceOf(TargetRefused)
    }
  })
})
