import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openScimDirectory } from '../../../test/scim/scim-directory.js'
import { run } from '../cli.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provision-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command to its end. */
function begin(
  line: string,
  {
    outIsTerminal = false,
    env = {} as NodeJS.ProcessEnv,
    columns = 80,
    argv = line.split(' ').filter(Boolean),
  } = {},
) {
  const output = { out: '', err: '' }
  const stopping = new AbortController()
  const waiting: { text: string; resolve: () => void }[] = []
  const write = (to: keyof typeof output) => (text: string) => {
    output[to] += text
    for (const one of waiting) if ((output.out + output.err).includes(one.text)) one.resolve()
  }
  const ended = run(['provision', ...argv], {
    ...{ out: write('out'), err: write('err'), env, outIsTerminal, columns },
    stop: stopping.signal,
  })
  return {
    output,
    ended,
    stop: () => stopping.abort(),
    until: (text: string) =>
      new Promise<void>((resolve) => {
        if ((output.out + output.err).includes(text)) resolve()
        else waiting.push({ text, resolve })
      }),
  }
}

async function finish(...given: Parameters<typeof begin>) {
  const { output, ended } = begin(...given)
  return { code: await ended, ...output }
}

const at = (url: string) => `--target ${url}/scim --token not-a-secret`

describe('provision', () => {
  test('tells of each object, and what came of all', async () => {
    await using endpoint = await openScimDirectory()
    const { code, out, err } = await finish(at(endpoint.url))
    expect([code, err]).toEqual([0, ''])
    expect(
      out,
    ).toBe(`Provisioning 5 users and 1 group into ${endpoint.url}/scim, as Entra does without aadOptscim062020.
created  User   Ada Lindqvist (ada.lindqvist@tailspin.example)
created  User   Dale Voss (dale.voss@tailspin.example)
created  User   Mei Tanaka (mei.tanaka@tailspin.example)
created  User   Jürgen Groß (jurgen.gross@tailspin.example)
skipped  User   Sam O'Brien (sam.obrien@tailspin.example): NotEffectivelyEntitled (disabled or deleted, so there is nobody to create)
updated  User   Dale Voss (dale.voss@tailspin.example): manager
updated  User   Mei Tanaka (mei.tanaka@tailspin.example): manager
updated  User   Jürgen Groß (jurgen.gross@tailspin.example): manager
created  Group  Harbour crew
updated  Group  Harbour crew: members
5 created, 4 updated, 0 disabled, 0 deleted, 1 skipped, 0 failed, by 19 requests.
Whether it kept what it was sent, and what else Entra needs: mock-graph check-scim --target ${endpoint.url}/scim
`)
    expect([endpoint.users.size, endpoint.groups.get('g1')?.members]).toEqual([
      4,
      [{ value: 'u1' }, { value: 'u2' }, { value: 'u3' }],
    ])
  })

  test('takes the token from the environment, and sends one of its own issuer without any', async () => {
    await using endpoint = await openScimDirectory()
    const env = { MOCK_GRAPH_TARGET_TOKEN: 'not-a-secret' }
    expect((await finish(`--target ${endpoint.url}`, { env })).code).toBe(0)
    endpoint.seen.length = 0
    expect((await finish(`--target ${endpoint.url}`)).code).toBe(1)
    const [, token = ''] = endpoint.seen[0]?.headers.Authorization?.split(' ') ?? []
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    // use-scim-to-provision-users-and-groups.md: what every own application is sent.
    expect(claims).toMatchObject({
      aud: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
      iss: expect.stringMatching(/^https:\/\/sts\.windows\.net\/[\da-f-]{36}\/$/),
    })
  })

  test('says for a failure what was sent, what came back, which mapping and which rule', async () => {
    await using endpoint = await openScimDirectory({
      instead: ({ method, body }) =>
        method === 'POST' && (body as { userName?: string }).userName?.startsWith('mei')
          ? { status: 400, body: { detail: 'preferredLanguage must be one of en, de' } }
          : undefined,
    })
    const { code, out } = await finish(at(endpoint.url))
    expect(code).toBe(1)
    expect(out).toContain('failed   User   Mei Tanaka (mei.tanaka@tailspin.example): ')
    const told = out.slice(out.indexOf('\n1. '))
    expect(told).toMatch(
      /1\. Mei Tanaka: create failed with SystemForCrossDomainIdentityManagementServiceIncompatible/,
    )
    expect(told).toMatch(
      /sent +POST \/scim\/Users\n +\{"schemas".*"userName":"mei\.tanaka@tailspin\.example"/,
    )
    expect(told).toMatch(/answered +400 \{"detail":"preferredLanguage must be one of en, de"\}/)
    expect(told).toMatch(/mapping +preferredLanguage <- \[preferredLanguage\]/)
    expect(told).toMatch(
      /rule +A POST .* is answered 201 .*\n +https:\/\/www\.rfc-editor\.org\/rfc\/rfc7644#section-3\.3/,
    )
  })

  test('lets no answer of an endpoint paint the terminal', async () => {
    await using endpoint = await openScimDirectory({
      instead: ({ method }) => (method === 'POST' ? { status: 400, body: '\u001b[31mred\u0007' } : undefined),
    })
    const { out } = await finish(at(endpoint.url))
    expect(out).toContain('400 ?[31mred?')
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('runs both dialects, removes what each made and shows where they differ', async () => {
    await using endpoint = await openScimDirectory()
    const { code, out } = await finish(`${at(endpoint.url)} --dialect both`)
    expect(code).toBe(0)
    expect(out.match(/What it made was removed\./g)).toHaveLength(2)
    expect([endpoint.users.size, endpoint.groups.size]).toEqual([0, 0])
    const differing = out.slice(out.indexOf('Requests that differ'))
    expect(differing).toMatch(
      /default +PATCH \/scim\/Groups\/\{Harbour crew\} .*"op":"Add".*"\{Ada Lindqvist\}"/,
    )
    expect(differing).toMatch(/aadOptscim062020 +PATCH \/scim\/Groups\/\{Harbour crew\} .*"op":"add"/)
    expect(differing).not.toMatch(/GET|POST/)
  })

  test.each([
    [
      'tenants: [{ displayName: A, domain: a.example, users: [{ name: ada }] }, { displayName: B, domain: b.example }]',
      'mock-graph: The seed has 2 tenants, of which only the first is provisioned: a.example.\n',
    ],
    [
      'tenants: [{ displayName: A, domain: a.example }]',
      'mock-graph: The seed has neither users nor groups, so nobody is provisioned.\n',
    ],
  ])('warns of a seed of which less is provisioned: %s', async (seed, warning) => {
    await using endpoint = await openScimDirectory()
    const file = join(folder, 'odd.yaml')
    await writeFile(file, seed)
    expect(await finish(`${at(endpoint.url)} --seed ${file}`)).toMatchObject({ code: 0, err: warning })
  })

  test('shows an address as it can be copied', async () => {
    await using endpoint = await openScimDirectory()
    const { output, ended } = begin('', {
      argv: ['--target', ` ${endpoint.url}/my scim/it's`, '--token', 'not-a-secret'],
    })
    expect(await ended).toBe(0)
    expect(output.out).toContain(`into ${endpoint.url}/my%20scim/it's, as Entra`)
    expect(output.out).toContain(`mock-graph check-scim --target '${endpoint.url}/my%20scim/it'\\''s'\n`)
  })

  test('provisions the seed that the guide shows', async () => {
    await using endpoint = await openScimDirectory()
    const file = join(import.meta.dirname, '../../../../../examples/seed/people.yaml')
    const { code, out } = await finish(`${at(endpoint.url)} --seed ${file}`)
    expect(code).toBe(0)
    expect(out).toContain('skipped  User   Sam Moss')
    expect([...endpoint.users.values()]).toMatchObject([
      { userName: 'ada@tailspin.example', title: 'Harbour master' },
      { userName: 'shaun@tailspin.example', name: { familyName: "O'Neil" } },
      // How a guest signs in at home.
      { userName: 'joerg@partner.example', displayName: 'Jörg Müßig' },
    ])
    expect([...endpoint.users.values()][1]).not.toHaveProperty('emails')
  })

  test('shows once what differs for many in the same way', async () => {
    await using endpoint = await openScimDirectory()
    const file = join(folder, 'many.json')
    const users = Array.from({ length: 30 }, (_, index) => ({
      name: `u${index}`,
      ...(index > 0 && { manager: 'u0' }),
    }))
    await writeFile(file, JSON.stringify({ tenants: [{ displayName: 'T', domain: 't.example', users }] }))
    const { out } = await finish(`${at(endpoint.url)} --seed ${file} --dialect both`)
    const differing = out.slice(out.indexOf('Requests that differ'))
    expect(differing.match(/^\d+\. /gm)).toHaveLength(1)
    expect(differing).toContain('and 28 requests more that differ in the same way')
  })

  test('leaves whoever was there before', async () => {
    await using endpoint = await openScimDirectory()
    endpoint.users.set('u99', { id: 'u99', userName: 'dale.voss@tailspin.example', active: true })
    await finish(`${at(endpoint.url)} --dialect both`)
    expect([...endpoint.users.keys()]).toEqual(['u99'])
  })

  test('speaks the dialect that the address asks for', async () => {
    await using endpoint = await openScimDirectory()
    const { out } = await finish(`--target ${endpoint.url}/scim?aadOptscim062020 --token not-a-secret`)
    expect(out).toContain('as Entra does with aadOptscim062020')
    expect(JSON.stringify(endpoint.seen)).toContain('"op":"add"')
  })

  test.each(['har', 'txt'])('writes the trace as %s', async (ending) => {
    await using endpoint = await openScimDirectory()
    const file = join(folder, `trace.${ending}`)
    await finish(`${at(endpoint.url)} --trace ${file}`)
    const text = await readFile(file, 'utf8')
    expect(text).not.toContain('not-a-secret')
    if (ending === 'txt') expect(text).toContain('> POST /scim/Users')
    // Without what was asked before the cycle: the check of the credentials.
    else expect(JSON.parse(text).log.entries).toHaveLength(19)
  })

  test('hides the values of persons where that is asked for', async () => {
    await using endpoint = await openScimDirectory()
    const file = join(folder, 'redacted.txt')
    const { out } = await finish(`${at(endpoint.url)} --redact --trace ${file}`)
    const told = out + (await readFile(file, 'utf8'))
    expect(told).not.toMatch(/lindqvist|tanaka|tailspin|harbour|gro(ß|ss)|o'brien|\+44|Hull/i)
    expect(told).toMatch(/PATCH \/scim\/Users\/u2\n/)
    expect(told).toContain('"op": "Add"')
  })

  test('hides what a mapping made of a person before it stood in any body', async () => {
    await using endpoint = await openScimDirectory()
    const seed = join(folder, 'guest.json')
    const users = [
      { name: 'joerg', userPrincipalName: 'joerg_partner.example#EXT#@t.example', userType: 'Guest' },
    ]
    await writeFile(seed, JSON.stringify({ tenants: [{ displayName: 'T', domain: 't.example', users }] }))
    const file = join(folder, 'guest.har')
    await finish(`${at(endpoint.url)} --seed ${seed} --redact --trace ${file}`)
    const told = await readFile(file, 'utf8')
    expect(told).not.toContain('partner')
    expect(told).toMatch(/userName eq \\"value-\d+\\"/)
  })

  test('prints a summary as JSON', async () => {
    await using endpoint = await openScimDirectory()
    const { out } = await finish(`${at(endpoint.url)} --json`)
    expect(JSON.parse(out)).toEqual({
      target: `${endpoint.url}/scim`,
      stopped: false,
      runs: [
        {
          dialect: 'default',
          counts: { created: 5, updated: 4, disabled: 0, deleted: 0, skipped: 1, failed: 0 },
          ...{ ended: null, requests: 19, failures: [] },
        },
      ],
    })
  })

  test('says in JSON that it was stopped', async () => {
    let stop = () => {}
    await using endpoint = await openScimDirectory({
      after: ({ method }) => void (method === 'POST' && stop()),
    })
    const provisioned = begin(`${at(endpoint.url)} --json`)
    stop = provisioned.stop
    expect(await provisioned.ended).toBe(1)
    const { stopped, runs } = JSON.parse(provisioned.output.out)
    expect([stopped, runs[0].counts.created]).toEqual([true, 1])
  })

  test('keeps its bar within the lines of a narrow terminal', async () => {
    await using endpoint = await openScimDirectory()
    const { out } = await finish(at(endpoint.url), { outIsTerminal: true, columns: 30 })
    const bars = out.split('\r\u001b[K').filter((line) => line.startsWith('['))
    expect(bars.length).toBeGreaterThan(5)
    expect(bars.filter((line) => line.length > 29)).toEqual([])
  })

  test('draws a bar on a terminal', async () => {
    await using endpoint = await openScimDirectory()
    const { out } = await finish(at(endpoint.url), { outIsTerminal: true })
    expect(out).toContain('\r\u001b[K[####################] 6/6 updated  Group  Harbour crew')
    expect(out.split('\n')).toHaveLength(4)
  })

  test('provisions by the schema of a file', async () => {
    await using endpoint = await openScimDirectory()
    const file = join(folder, 'schema.json')
    await writeFile(file, JSON.stringify(onlyNames))
    expect(await finish(`${at(endpoint.url)} --schema ${file}`)).toMatchObject({ code: 0, err: '' })
    const { body } = endpoint.seen.find(({ method }) => method === 'POST') ?? {}
    expect(body).toMatchObject({ userName: 'ada.lindqvist@tailspin.example', nickName: 'Ada' })
    expect(body).not.toHaveProperty('title')
  })
})

describe('where nobody can be provisioned it says why in one sentence', () => {
  test.each<[string, { status: number; body?: unknown }, RegExp]>([
    ['a refused token', { status: 401 }, /refused the token \(401 to GET \/scim\/Users.*--token/],
    ['another address', { status: 404 }, /There is no SCIM endpoint at .* \(404 to GET/],
    ['a redirect', { status: 302 }, /with a redirect \(302\), which Entra does not follow/],
    [
      'a page',
      { status: 200, body: '<!doctype html>' },
      /answered GET .* with 200, but not with an empty ListResponse/,
    ],
    ['a server that fails', { status: 503 }, /with 503, where a SCIM endpoint answers 200/],
  ])('%s', async (_, instead, sentence) => {
    await using endpoint = await openScimDirectory({ instead: () => instead })
    const { code, out, err } = await finish(at(endpoint.url))
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    [
      'http://127.0.0.1:1/scim',
      /Nothing listens at http:\/\/127\.0\.0\.1:1: start the SCIM endpoint, or correct --target\./,
    ],
    ['https://203.0.113.7/scim', /may be sent there, add --allow-target 203\.0\.113\.7/],
    ['https://graph.microsoft.com/scim', /graph\.microsoft\.com/],
  ])('%s', async (target, sentence) => {
    const { code, err } = await finish(`--target ${target} --token tide-4417`)
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
  })

  test.each([
    ['--seed', 'no-such.yaml', /The seed .*no-such\.yaml cannot be used:\n.*there is no such file/],
    [
      '--trace',
      'no-such/trace.har',
      /The file .*trace\.har of --trace cannot be written: its folder does not exist\./,
    ],
    ['--trace', 'a-folder.har', /a-folder\.har of --trace cannot be written: it is a folder\./],
  ])('%s of %s', async (option, name, sentence) => {
    await mkdir(join(folder, 'a-folder.har'), { recursive: true })
    const { code, err } = await finish(`--target http://127.0.0.1:1 ${option} ${join(folder, name)}`)
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
  })

  test('a token of its own that is refused, since none was given', async () => {
    await using endpoint = await openScimDirectory({ instead: () => ({ status: 401 }) })
    const { err } = await finish(`--target ${endpoint.url}/scim?key=tide-4417`)
    expect(err).toContain(
      '/scim refused the token that the fake issued, as none was given (401 to GET /scim/Users',
    )
    expect(err).not.toContain('tide-4417')
  })

  test.each(['{"rules":[]}', '{}', '[]', '{"synchronizationRules":[]}', '{"a":'])(
    'a file that holds no schema: %s',
    async (text) => {
      await using endpoint = await openScimDirectory()
      const file = join(folder, 'no-schema.json')
      await writeFile(file, text)
      const { code, err } = await finish(`${at(endpoint.url)} --schema ${file}`)
      expect(code).toBe(2)
      expect(err).toContain('no-schema.json holds no schema of a job: save the answer of GET')
      expect(endpoint.seen).toEqual([])
    },
  )
})

test.each([
  ['', 'provision needs the address of a SCIM endpoint'],
  ['--target scim', '--target is not an absolute URL, such as http://localhost:3000/scim.'],
  ['--target localhost:3000/scim', '--target must begin with https:// or http://.'],
  ['--target http://ada:tide-4417@localhost', 'must not hold a user name or a password: give --token.'],
  [
    '--target http://localhost --schema no-such.json',
    'no-such.json of --schema cannot be read: there is no such file.',
  ],
  ['--target http://localhost --dialect scim', '--dialect takes default, aadOptscim062020 or both'],
  ['--target http://localhost --trace out.json', '--trace takes a file that ends in .har or .txt'],
  ['--target http://localhost --watch', '--watch watches the file of --seed'],
  ['--target http://localhost --seed s --watch --json', '--watch does not go with --json'],
  [
    '--target http://localhost --timeout soon',
    '--timeout takes seconds from 0.001 to 99999, such as 30 or 0.5; it was given soon.',
  ],
  ['--target http://localhost --token=', '--token is empty: give it a value, or leave it out.'],
  ['--target http://localhost --token', '--token takes a value, which is missing.'],
  ['--target http://localhost --redact=yes', '--redact takes no value.'],
  [
    'http://localhost/scim',
    'provision takes options only, so http://localhost/scim cannot stand there. Write --target http://localhost/scim.',
  ],
  ['--target http://localhost now', 'provision takes options only, so now cannot stand there.'],
  ['--target http://localhost --seed a.txt --trace ./a.txt', '--trace would overwrite the file of --seed'],
  ['--target http://localhost --allow-target *.example', 'it was given *.example.'],
  ['--target http://localhost --allow-target graph.microsoft.com', 'it belongs to Microsoft'],
  ['--target http://localhost --tokn t', 'There is no option --tokn of provision. Did you mean --token?'],
])('provision %s is a usage error', async (line, sentence) => {
  const { code, err } = await finish(line)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
})

test('a stop ends it after the request under way, and with 1', async () => {
  await using endpoint = await openScimDirectory()
  const provisioned = begin(at(endpoint.url))
  await provisioned.until('created  User   Ada')
  const gate = endpoint.hold()
  await gate.arrived
  provisioned.stop()
  gate.release()
  expect(await provisioned.ended).toBe(1)
  expect(provisioned.output.out).toContain(', 0 failed, ')
  expect(provisioned.output.out).toContain('It was stopped before it was done.')
  expect(endpoint.users.size).toBeLessThan(4)
})

describe('--watch', () => {
  const people = (...users: object[]) =>
    JSON.stringify({ tenants: [{ displayName: 'T', domain: 't.example', users }] })

  test('provisions whoever comes, changes and leaves, until it is stopped', async () => {
    await using endpoint = await openScimDirectory()
    const file = join(folder, 'watched.json')
    await writeFile(file, people({ name: 'ada' }, { name: 'dale' }))
    const watched = begin(`${at(endpoint.url)} --seed ${file} --watch`)
    await watched.until('is provisioned, until this is stopped')
    await writeFile(file, people({ name: 'ada', displayName: 'Ada L' }, { name: 'mei' }))
    await watched.until('1 created, 1 updated, 1 disabled')
    expect([...endpoint.users.values()]).toMatchObject([
      { displayName: 'Ada L', active: true },
      { displayName: 'dale', active: false },
      { displayName: 'mei', active: true },
    ])
    await writeFile(file, '{"tenants": 1}')
    await watched.until('cannot be used')
    await writeFile(file, people({ name: 'ada', displayName: 'Ada L' }, { name: 'mei' }, { name: 'dale' }))
    await watched.until('0 created, 1 updated, 0 disabled')
    expect(endpoint.users.get('u2')).toMatchObject({ active: true })
    watched.stop()
    expect(await watched.ended).toBe(0)
  })

  test('warns of a change that is taken and never shown, and hides whom that would tell of', async () => {
    await using endpoint = await openScimDirectory({
      instead: ({ method, target }) => {
        if (method === 'GET' && target.endsWith('/u1'))
          return { body: { id: 'u1', userName: 'ada@t.example', displayName: 'Somebody of before' } }
        return method === 'PATCH' ? { status: 204 } : undefined
      },
    })
    const file = join(folder, 'endless.json')
    await writeFile(file, people({ name: 'ada' }))
    const watched = begin(`${at(endpoint.url)} --seed ${file} --watch --redact`)
    await watched.until('is provisioned, until this is stopped')
    const ada = { name: 'ada', displayName: 'Ada L' }
    await writeFile(file, people(ada))
    await watched.until('0 created, 1 updated')
    await writeFile(file, people({ ...ada, details: { jobTitle: 'Pilot' } }))
    await watched.until('warning EndlessPatch')
    watched.stop()
    await watched.ended
    expect(watched.output.out).toMatch(/displayName was sent as "value-\d+" and is "value-\d+"/)
    expect(watched.output.out).not.toContain('Somebody of before')
  })
})

const onlyNames = {
  synchronizationRules: [
    {
      ...{
        editable: true,
        id: '03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8',
        name: 'Out',
        priority: 1,
        metadata: [],
      },
      ...{ sourceDirectoryName: 'Azure Active Directory', targetDirectoryName: 'customappsso' },
      objectMappings: [
        {
          ...{ enabled: true, flowTypes: 'Add,Update,Delete', metadata: [], name: 'Users', scope: null },
          sourceObjectName: 'User',
          targetObjectName: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
          attributeMappings: [
            mapping('userName', 'userPrincipalName', 1),
            mapping('nickName', 'givenName', 0),
          ],
        },
      ],
    },
  ],
}

function mapping(target: string, source: string, matchingPriority: number) {
  return {
    ...{ defaultValue: null, exportMissingReferences: false, flowBehavior: 'FlowWhenChanged' },
    ...{ flowType: 'Always', matchingPriority, targetAttributeName: target },
    source: { expression: `[${source}]`, name: source, type: 'Attribute', parameters: [] },
  }
}
