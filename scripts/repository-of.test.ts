import { expect, test } from 'vitest'
import { repositoryOf } from './repository-of.ts'

// https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository
test.each([
  'https://git.example/somebody/graph-sync',
  'https://git.example/somebody/graph-sync/',
  'https://git.example/somebody/graph-sync.git',
])('%s is named in the form that npm keeps', (url) => {
  expect(repositoryOf(new URL(url), 'packages/graph-sync')).toEqual({
    type: 'git',
    url: 'git+https://git.example/somebody/graph-sync.git',
    directory: 'packages/graph-sync',
  })
})
