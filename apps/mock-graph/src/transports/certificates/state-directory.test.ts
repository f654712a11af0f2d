import { describe, expect, test } from 'vitest'
import { stateDirectory } from './state-directory.js'

const cases = [
  ['the named one', { MOCK_GRAPH_HOME: '/srv/fake', XDG_STATE_HOME: '/x' }, 'linux', '/srv/fake'],
  ['the XDG one where it is set', { XDG_STATE_HOME: '/x' }, 'linux', '/x/mock-graph'],
  ['the XDG default on Linux', {}, 'linux', '/home/ada/.local/state/mock-graph'],
  ['the library on macOS', {}, 'darwin', '/home/ada/Library/Application Support/mock-graph'],
  ['local data on Windows', { LOCALAPPDATA: 'C:\\Local' }, 'win32', 'C:\\Local\\mock-graph'],
  ['an empty variable is none', { MOCK_GRAPH_HOME: '' }, 'linux', '/home/ada/.local/state/mock-graph'],
] as const

describe('the state directory is', () => {
  test.each(cases)('%s', (_, env, platform, expected) => {
    expect(stateDirectory(env, platform, '/home/ada')).toBe(expected)
  })
})
