import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRightServer } from '../../../../test/check-scim/right-server.js'
import { serveLine, token } from '../../../../test/check-scim/serve-line.js'
import { openScimStub } from '../../../../test/scim/scim-stub.js'
import { scim } from '../../../gallery/scim.js'
import { run } from '../../cli.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-scim-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function finish(
  argv: readonly string[],
  more: { env?: NodeJS.ProcessEnv; errIsTerminal?: boolean; columns?: number } = {},
) {
  const output = { out: '', err: '' }
  const code = await run(['check-scim', ...argv], {
    out: (text) => (output.out += text),
    err: (text) => (output.err += text),
    env: {},
    stop: new AbortController().signal,
    ...more,
  })
  return { code, ...output }
}

describe('mock-graph check-scim', () => {
  test('ends with 0 for a right server, and writes to stdout alone', async () => {
    await using stub = await serveLine(openRightServer())
    const { code, out, err } = await finish(['--target', stub.url, '--rounds', '1'], {
      env: { MOCK_GRAPH_TARGET_TOKEN: token },
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('default: ')
    expect(out).not.toContain(token)
  })

  test.each(['text', 'json', 'junit', 'markdown', 'html'])(
    'shows neither the token nor the key of an address, as %s',
    async (format) => {
      await using stub = await serveLine(openRightServer('refuses plain managers'))
      const target = `${stub.url}?code=gate%2Fkey`
      const line = `--target ${target} --token ${token} --rounds 1 --dialect default --format ${format}`
      const { code, out } = await finish(line.split(' '))
      expect(code).toBe(1)
      expect(stub.seen[0]?.target).toContain('code=gate%2Fkey')
      expect(out).not.toMatch(new RegExp(`gate.{0,3}key|${token}`, 'i'))
    },
  )

  test('ends with 1 when something failed, tells its progress on a terminal, and writes a file', async () => {
    await using stub = await serveLine(openRightServer('refuses plain managers'))
    const file = join(folder, 'report.xml')
    const argv = [
      '--target',
      stub.url,
      '--token',
      token,
      '--rounds',
      '1',
      '--dialect',
      'default',
      '--format',
      'junit',
      '--output',
      file,
    ]
    const { code, out, err } = await finish(argv, { errIsTerminal: true })
    expect(code).toBe(1)
    expect(out).toBe(`default 3 failed; the report is in ${file}\n`)
    expect(err).toContain('[1/')
    expect(await readFile(file, 'utf8')).toContain('<failure ')
  })

  test('ends with 1 in one sentence when nothing listens', async () => {
    const gone = await serveLine(openRightServer())
    await gone[Symbol.asyncDispose]()
    const { code, out, err } = await finish(['--target', gone.url, '--token', token])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      `mock-graph: Nothing listens at ${gone.url}: start the SCIM endpoint, or correct --target.\n`,
    )
  })

  test('tries the mappings of a schema', async () => {
    const [rule] = scim.schema.synchronizationRules
    const users = rule?.objectMappings[0]
    if (!rule || !users) throw new Error('The template has no mappings.')
    const attributeMappings = users.attributeMappings.filter(({ targetAttributeName }) =>
      /^(userName|active|displayName)$/.test(targetAttributeName ?? ''),
    )
    const schema = {
      ...scim.schema,
      synchronizationRules: [{ ...rule, objectMappings: [{ ...users, attributeMappings }] }],
    }
    const file = join(folder, 'schema.json')
    await writeFile(file, JSON.stringify(schema))
    const server = openRightServer()
    await using stub = await serveLine(server)
    const { code, out } = await finish([
      '--target',
      stub.url,
      '--token',
      token,
      '--schema',
      file,
      '--rounds',
      '1',
      '--format',
      'json',
    ])
    const { columns } = JSON.parse(out)
    const verdictOf = (id: string) => columns[0].results.find((one: { id: string }) => one.id === id).verdict
    expect(verdictOf('user.disable')).toBe('pass')
    expect(verdictOf('user.manager')).toBe('not-run')
    expect(verdictOf('group.create')).toBe('not-run')
    // Neither groups nor more attributes than these were sent as mapped.
    expect(server.seen.some(({ method, target }) => method === 'POST' && target === '/Groups')).toBe(false)
    expect(code).toBe(0)
  })

  test.each([
    ['', 'check-scim takes --target URL, such as http://localhost:3000/scim.'],
    ['--target here --token t', '--target is not an absolute URL, such as http://localhost:3000/scim.'],
    [
      '--target http://localhost',
      'check-scim takes --token TOKEN, or the token in the variable MOCK_GRAPH_TARGET_TOKEN.',
    ],
    [
      '--target http://localhost --token t --dialect old',
      '--dialect takes default, aadOptscim062020 or both; it was given old.',
    ],
    [
      '--target http://localhost --token t --format pdf',
      '--format takes text, json, junit, markdown or html; it was given pdf.',
    ],
    [
      '--target http://localhost --token t --rounds 0',
      '--rounds takes a whole number from 1 to 999999; it was given 0.',
    ],
    [
      '--target http://localhost --token t --timeout soon',
      '--timeout takes seconds from 0.001 to 99999, such as 30 or 0.5; it was given soon.',
    ],
    [
      '--target http://localhost --token t --allow-target a/b',
      '--allow-target takes the name of a host, such as scim.tailspin.example; it was given a/b.',
    ],
    ['--taget http://localhost', 'There is no option --taget of check-scim. Did you mean --target?'],
    [
      '--target http://localhost --token t --schema nowhere.json',
      'The file nowhere.json of --schema cannot be read: there is no such file.',
    ],
    ['--target http://localhost --token t --output=', '--output is empty: give it a value, or leave it out.'],
    [
      '--target http://localhost --token t --schema s.json --output ./s.json',
      '--output would overwrite the file of --schema: name another.',
    ],
    [
      'http://localhost',
      'check-scim takes options only, so http://localhost cannot stand there. Write --target',
    ],
    [
      '--target http://localhost --token t --allow-target graph.microsoft.com',
      '--allow-target cannot let test people into',
    ],
    ['--target http://localhost --token a\nb', 'The token of --token holds a line break'],
  ])('%j is refused with 2', async (line, message) => {
    const { code, out, err } = await finish(line.split(' ').filter(Boolean))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`mock-graph: ${message}`)
  })

  test('keeps its progress within the lines of a narrow terminal', async () => {
    await using stub = await serveLine(openRightServer())
    const argv = ['--target', stub.url, '--token', token, '--rounds', '1']
    const { err } = await finish(argv, { errIsTerminal: true, columns: 20 })
    const lines = err.split('\r\u001b[K')
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => line.length > 19)).toEqual([])
  })

  test('says before anything is checked that a report cannot be written', async () => {
    const { code, err } = await finish(
      '--target http://127.0.0.1:1 --token t --output no/such.html'.split(' '),
    )
    expect(code).toBe(1)
    expect(err).toBe(
      'mock-graph: The file no/such.html of --output cannot be written: its folder does not exist.\n',
    )
  })

  test('waits for a part of a second where it is told so, as provision does', async () => {
    await using endpoint = await openScimStub(() => new Promise<never>(() => {}))
    const { code, err } = await finish(['--target', endpoint.url, '--token', token, '--timeout', '0.05'])
    expect([code, err]).toEqual([
      1,
      `mock-graph: ${endpoint.url} did not answer within 0.05 seconds: look into the log of the SCIM endpoint, or give it more time.\n`,
    ])
  })

  test('has a help of its own', async () => {
    const { code, out } = await finish(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('--redact')
  })
})
