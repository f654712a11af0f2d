import { expect, test } from 'vitest'
import { bypassInheritedProxy } from './own-machine.js'

const own = 'localhost,127.0.0.1,::1'

test.each([
  ['no proxy', {}, {}],
  ['an empty one', { HTTPS_PROXY: '' }, {}],
  ['one', { https_proxy: 'http://proxy:3128' }, { NO_PROXY: own, no_proxy: own }],
  [
    'one with exceptions',
    { HTTP_PROXY: 'http://proxy:3128', NO_PROXY: '.corp.example' },
    { NO_PROXY: `.corp.example,${own}`, no_proxy: `.corp.example,${own}` },
  ],
  [
    'one, and no use for it',
    { HTTP_PROXY: 'http://proxy:3128', NO_PROXY: '*' },
    { NO_PROXY: '*', no_proxy: '*' },
  ],
])('who inherits %s', (_, inherited, expected) => {
  expect(bypassInheritedProxy(inherited)).toEqual(expected)
})
