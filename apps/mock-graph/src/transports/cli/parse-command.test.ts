import { describe, expect, test } from 'vitest'
import { parseCommand } from './parse-command.js'
import { UsageError } from './usage-error.js'

const defaults = {
  port: 4010,
  host: '127.0.0.1',
  denials: 'observed',
  json: false,
  quiet: false,
  admin: true,
  explainHeader: true,
}

describe('the arguments', () => {
  test.each([
    ['', defaults],
    ['start', defaults],
    ['--port 0 start', { ...defaults, port: 0 }],
    ['--port=65535 --host ::1', { ...defaults, port: 65535, host: '::1' }],
    ['--seed s.yaml --ready-file r.json', { ...defaults, seed: 's.yaml', readyFile: 'r.json' }],
    ['--denials documented --json --quiet', { ...defaults, denials: 'documented', json: true, quiet: true }],
    ['--no-admin --no-explain-header', { ...defaults, admin: false, explainHeader: false }],
    ['--admin-token t', { ...defaults, adminToken: 't' }],
  ])('%j start the fake as they say', (line, options) => {
    expect(parseCommand(line.split(' ').filter(Boolean), {})).toEqual({ kind: 'start', options })
  })

  test.each([
    ['--help', 'help'],
    ['start -h', 'help'],
    ['--version', 'version'],
    ['-v', 'version'],
  ])('%j ask for the %s', (line, kind) => {
    expect(parseCommand(line.split(' '), {})).toEqual({ kind })
  })

  test.each([
    ['stop', 'There is no command stop. The commands are: start.'],
    ['start now', 'start takes options only, so now cannot follow it.'],
    ['--prot 1', 'There is no option --prot. Did you mean --port?'],
    ['--no-amdin', 'There is no option --no-amdin. Did you mean --no-admin?'],
    ['--frobnicate', 'There is no option --frobnicate.'],
    [
      '--port 65536',
      '--port takes a number from 0 to 65535, where 0 lets the system choose; it was given 65536.',
    ],
    [
      '--port 1e3',
      '--port takes a number from 0 to 65535, where 0 lets the system choose; it was given 1e3.',
    ],
    ['--port', "Option '--port <value>' argument missing"],
    ['--json=yes', "Option '--json' does not take an argument"],
    ['--denials never', '--denials takes observed or documented; it was given never.'],
  ])('%j are refused', (line, message) => {
    expect(() => parseCommand(line.split(' '), {})).toThrow(new UsageError(message))
  })
})

test('the admin token may come from the environment, and an argument wins', () => {
  const env = { MOCK_GRAPH_ADMIN_TOKEN: 'from-environment' }
  expect(parseCommand([], env)).toMatchObject({ options: { adminToken: 'from-environment' } })
  expect(parseCommand(['--admin-token', 'given'], env)).toMatchObject({ options: { adminToken: 'given' } })
})
