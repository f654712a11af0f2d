import { describe, expect, test } from 'vitest'
import { parseCommand } from './parse-command.js'
import { UsageError } from './usage-error.js'

const defaults = {
  port: 4010,
  host: '127.0.0.1',
  denials: 'observed',
  quiet: false,
  admin: true,
  explainHeader: true,
  allowedHosts: [],
  journal: {},
  exchanges: {},
  throttling: false,
}
const started = { ...defaults, json: false }
const executed = { ...defaults, port: 0, intercept: false, program: 'node', programArguments: ['app.js'] }

const target = '--target http://localhost --token t'
test.each([
  ['provision', `provision ${target} --timeout`],
  ['check-scim', `check-scim ${target} --timeout`],
  ['start', '--scim --target-timeout'],
])('%s takes a time with a fraction or without', (_, line) => {
  const times = ['30', '0.5', '1.0005', '0.001', '99999']
  const read = (time: string) => {
    const { options } = parseCommand([...line.split(' '), time], {}) as {
      options: { scim: { timeout: number } }
    }
    return options.scim.timeout
  }
  expect(times.map(read)).toEqual([30_000, 500, 1_001, 1, 99_999_000])
  for (const wrong of ['0', '-1', '1e3', '100000', '0.0001', '1,5', 'Infinity', '30s'])
    expect(() =>
      parseCommand([...line.split(' ').slice(0, -1), `${line.split(' ').at(-1)}=${wrong}`], {}),
    ).toThrow(`takes seconds from 0.001 to 99999, such as 30 or 0.5; it was given ${wrong}.`)
})

describe('the arguments', () => {
  test.each([
    ['', started],
    ['start', started],
    ['--port 0 start', { ...started, port: 0 }],
    ['--port=65535 --host ::1', { ...started, port: 65535, host: '::1' }],
    ['--seed s.yaml --ready-file r.json', { ...started, seed: 's.yaml', readyFile: 'r.json' }],
    ['--denials documented --json --quiet', { ...started, denials: 'documented', json: true, quiet: true }],
    ['--no-admin --no-explain-header', { ...started, admin: false, explainHeader: false }],
    ['--admin-token t', { ...started, adminToken: 't' }],
    ['--faults f.yaml --fault-seed 7', { ...started, faults: 'f.yaml', faultSeed: 7 }],
    [
      '--state s.json --throttling --replication 0.5',
      { ...started, state: 's.json', throttling: true, replication: 0.5 },
    ],
    ['--state s.db --state-sync full', { ...started, state: 's.db', stateSync: 'full' }],
    [
      '--scim --allow-target scim.tailspin.example --target-timeout 1.5',
      { ...started, scim: { allowTargets: ['scim.tailspin.example'], timeout: 1_500 } },
    ],
    ['--exchange-entries 5 --exchange-bytes 1000', { ...started, exchanges: { entries: 5, bytes: 1_000 } }],
    ['--journal-entries 5 --journal-bytes 1000', { ...started, journal: { entries: 5, bytes: 1_000 } }],
    ['--as ci --allow-host pypi.org', { ...started, as: 'ci', allowedHosts: ['pypi.org'] }],
  ])('%j start the fake as they say', (line, options) => {
    expect(parseCommand(line.split(' ').filter(Boolean), {})).toEqual({ kind: 'start', options })
  })

  test.each([
    ['exec -- node app.js', executed],
    ['exec --intercept -- node app.js', { ...executed, intercept: true }],
    ['--port 4010 exec --as ci -- node app.js', { ...executed, port: 4010, as: 'ci' }],
    [
      'exec --allow-host A.example --allow-host b.example -- node app.js',
      { ...executed, allowedHosts: ['a.example', 'b.example'] },
    ],
    [
      'exec -- npm test -- --help',
      { ...executed, program: 'npm', programArguments: ['test', '--', '--help'] },
    ],
  ])('%j run a program as they say', (line, options) => {
    expect(parseCommand(line.split(' '), {})).toEqual({ kind: 'exec', options })
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
    ['stop', 'There is no command stop. The commands are: start, exec, provision, check-scim.'],
    [
      'provison',
      'There is no command provison. Did you mean provision? The commands are: start, exec, provision, check-scim.',
    ],
    ['start now', 'start takes options only, so now cannot follow it.'],
    ['start -- now', 'start takes options only, so now cannot follow it.'],
    ['--intercept', '--intercept is no option of start.'],
    ['exec --json -- true', '--json is no option of exec.'],
    ['exec --ready-file r.json -- true', '--ready-file is no option of exec.'],
    ['exec', 'exec takes a command after --, as in: mock-graph exec -- node app.js'],
    ['exec --', 'exec takes a command after --, as in: mock-graph exec -- node app.js'],
    ['exec node app.js', 'exec takes the command after --, as in: mock-graph exec -- node app.js'],
    [
      '--allow-host https://pypi.org',
      '--allow-host takes the name of a host, such as pypi.org; it was given https://pypi.org.',
    ],
    [
      '--allow-host graph.microsoft.com',
      '--allow-host cannot let requests out to graph.microsoft.com, since it belongs to the real service.',
    ],
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
    ['--port', '--port takes a value, which is missing.'],
    ['--state=', '--state is empty: give it a value, or leave it out.'],
    ['--admin-token=', '--admin-token is empty: give it a value, or leave it out.'],
    [
      '--allow-host *.example',
      '--allow-host takes the name of a host, such as pypi.org; it was given *.example.',
    ],
    ['--json=yes', '--json takes no value.'],
    ['--fault-seed x', '--fault-seed takes a whole number from 0 to 999999999; it was given x.'],
    [
      '--replication soon',
      '--replication takes seconds from 0 to 99999, such as 30 or 0.5; it was given soon.',
    ],
    [
      '--port 1 provision',
      'provision comes first, and its options after it: mock-graph provision --help lists them.',
    ],
    ['--state s.db --state-sync off', '--state-sync takes normal or full; it was given off.'],
    ['--state-sync full', '--state-sync says how --state is written: name a file with --state FILE.'],
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
