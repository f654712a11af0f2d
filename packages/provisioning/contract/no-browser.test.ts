import { test } from 'vitest'
import { noChromium } from './find-chromium.js'

test('the contract in a browser', ({ skip }) => {
  console.warn(`The contract was not run in a browser. ${noChromium}`)
  skip(noChromium)
})
