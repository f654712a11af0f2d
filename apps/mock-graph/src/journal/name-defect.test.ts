import { expect, test } from 'vitest'
import { nameDefect } from './name-defect.js'

test('names the error and its place, and nothing of its message', () => {
  expect(nameDefect(new TypeError('token eyJ.secret.js:1:2 is wrong'))).toMatch(
    /^TypeError at name-defect\.test\.ts:\d+$/,
  )
})

test.each([
  ['Firefox', 'decide@http://localhost/dist/policy/decide.js:12:7', 'Error at decide.js:12'],
  ['Chromium', 'Error\n    at decide (http://localhost/decide.js?v=1:12:7)', 'Error at decide.js:12'],
  ['no stack', undefined, 'Error'],
])('reads the stack of %s', (_, stack, named) => {
  expect(nameDefect(Object.assign(new Error(''), { stack }))).toBe(named)
})

test('what is no error is not shown', () => {
  expect(nameDefect('hunter2')).toBe('a thrown string')
})
