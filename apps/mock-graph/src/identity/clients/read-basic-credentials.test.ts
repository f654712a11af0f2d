import { expect, test } from 'vitest'
import { readBasicCredentials } from './read-basic-credentials.js'

test.each([
  ['client and secret', `Basic ${btoa('client:secret')}`, { name: 'client', password: 'secret' }],
  ['a scheme in other case', `bAsIc ${btoa('client:secret')}`, { name: 'client', password: 'secret' }],
  ['a secret with a colon', `Basic ${btoa('client:a:b')}`, { name: 'client', password: 'a:b' }],
  ['form-encoded parts', `Basic ${btoa('my+client:a%2Bb~c')}`, { name: 'my client', password: 'a+b~c' }],
  ['a stray percent sign', `Basic ${btoa('client:100%')}`, undefined],
  ['no colon', `Basic ${btoa('client')}`, undefined],
  ['another scheme', 'Bearer abc', undefined],
  ['no header', null, undefined],
])('%s', (_, header, expected) => {
  expect(readBasicCredentials(header)).toEqual(expected)
})
