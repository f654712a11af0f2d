import { test } from 'vitest'

const reason =
  'No Chromium was found: set CHROMIUM_PATH to one, or install it (npx playwright install chromium).'

test('the contract in a browser', ({ skip }) => {
  console.warn(`The contract was not run in a browser. ${reason}`)
  skip(reason)
})
