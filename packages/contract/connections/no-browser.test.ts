import { inject, test } from 'vitest'

test('the contract in a browser', ({ skip }) => {
  console.warn(`The contract was not run in a browser. ${inject('noBrowser')}`)
  skip(inject('noBrowser'))
})
