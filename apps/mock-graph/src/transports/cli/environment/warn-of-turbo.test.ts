import { describe, expect, test } from 'vitest'
import { warnOfTurbo } from './warn-of-turbo.js'

describe('whoever runs turbo is told to pass the variables on', () => {
  test.each([
    'turbo run test',
    '/repo/node_modules/.bin/turbo test --env-mode=strict',
    'npx turbo test',
    'pnpm exec turbo test',
  ])('%s', (command) => {
    expect(warnOfTurbo(command.split(' '), ['GRAPH_URL', 'AZURE_TENANT_ID'])).toBe(
      'turbo keeps from its tasks what it is not told to pass on. Give it --env-mode=loose, or name these in globalPassThroughEnv of turbo.json: GRAPH_URL, AZURE_TENANT_ID.',
    )
  })

  test.each([
    'turbo run test --env-mode=loose',
    'npx turbo run test --env-mode loose',
    'npm test',
    'node turbo',
  ])('but not %s', (command) => {
    expect(warnOfTurbo(command.split(' '), ['GRAPH_URL'])).toBeUndefined()
  })
})
