import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSeedFile, SeedFileError } from './seed-file.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mock-graph-seed-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** The message for a file with this text, with the file called `seed`. */
async function refusal(path: string): Promise<string> {
  const error: unknown = await readSeedFile(path).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SeedFileError)
  return (error as SeedFileError).message.replaceAll(path, 'seed')
}

const yaml = `# Two who matter
tenants:
  - displayName: Contoso
    domain: contoso.example
    applications:
      - name: agent
        permissions: { application: [Application.ReadWrite.OwnedBy] }
      - name: target
        servicePrincipal:
          owners: [agent]
`
const seed = {
  tenants: [
    {
      displayName: 'Contoso',
      domain: 'contoso.example',
      applications: [
        { name: 'agent', permissions: { application: ['Application.ReadWrite.OwnedBy'] } },
        { name: 'target', servicePrincipal: { owners: ['agent'] } },
      ],
    },
  ],
}

describe('a seed file', () => {
  test.each([
    ['YAML', 'seed.yaml', yaml],
    ['YAML with Windows line ends', 'seed-crlf.yaml', yaml.replaceAll('\n', '\r\n')],
    ['JSON', 'seed.json', JSON.stringify(seed)],
    ['JSON with tabs and a byte order mark', 'seed-tabs.json', `\ufeff${JSON.stringify(seed, null, '\t')}`],
  ])('may be %s', async (_, name, text) => {
    expect(await readSeedFile(await write(name, text))).toEqual(seed)
  })

  test('may point editors to its schema', async () => {
    const path = await write('with-schema.json', JSON.stringify({ $schema: './seed.schema.json', ...seed }))
    expect(await readSeedFile(path)).toMatchObject(seed)
  })

  test('may use aliases', async () => {
    const text = yaml.replace('- name: agent', '- name: &agent agent').replace('[agent]', '[*agent]')
    expect(await readSeedFile(await write('aliases.yaml', text))).toEqual(seed)
  })

  test.each([
    [
      'a syntax error',
      yaml.replace('[agent]', '[agent'),
      'seed:11:1: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a tag', yaml.replace('domain: ', 'domain: !env '), 'seed:4:13: Unresolved tag: !env'],
    [
      'an alias of nothing',
      yaml.replace('[agent]', '[*agent]'),
      'seed:10:20: no anchor &agent stands before *agent',
    ],
    [
      'a wrong type',
      yaml.replace('domain: contoso.example', 'domain: 12'),
      'seed:4:5: tenants[0].domain: must be string: put quotes around it',
    ],
    [
      'an unknown property',
      yaml.replace('owners:', 'owner:'),
      "seed:10:11: tenants[0].applications[1].servicePrincipal.owner: unknown property 'owner'; the properties here are id, owners, assigned, secrets, jobs, tags, template",
    ],
    [
      'a missing property',
      yaml.replace('name: target', 'displayName: Target'),
      "seed:8:9: tenants[0].applications[1]: must have required property 'name'",
    ],
    [
      'an unknown owner',
      yaml.replace('[agent]', '[agent, agnet]'),
      "seed:10:27: tenants[0].applications[1].servicePrincipal.owners[1]: there is no user or application 'agnet' in this tenant; did you mean 'agent'?",
    ],
    [
      'an unknown permission',
      yaml.replace('OwnedBy', 'OwndBy'),
      "seed:7:38: tenants[0].applications[0].permissions.application[0]: mock-graph knows no application permission 'Application.ReadWrite.OwndBy'; did you mean Application.ReadWrite.OwnedBy?",
    ],
    ['nothing', '', 'seed:1:1: the file is empty; write a list of tenants, or start without a seed'],
    [
      'only a comment',
      '# later\n',
      'seed:1:1: the file is empty; write a list of tenants, or start without a seed',
    ],
  ])('with %s is refused, with the place', async (_, text, message) => {
    expect(await refusal(await write('wrong.yaml', text))).toBe(message)
  })

  test('in JSON is refused with the place too', async () => {
    const text = JSON.stringify(seed, null, 2).replace('"domain"', '"domian"')
    expect(await refusal(await write('wrong.json', text))).toBe(
      [
        "seed:3:5: tenants[0]: must have required property 'domain'",
        "seed:5:7: tenants[0].domian: unknown property 'domian'; the properties here are id, displayName, domain, applications, managedIdentities, users, groups, directoryRoles",
      ].join('\n'),
    )
  })

  test('lists ten problems, the first in the file first, and counts the others', async () => {
    const owners = Array.from({ length: 12 }, (_, index) => `nobody-${index}`)
    const text = yaml.replace('[agent]', `[${owners.join(', ')}]`).replace('OwnedBy', 'OwndBy')
    const lines = (await refusal(await write('many.yaml', text))).split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]).toContain('seed:7:38: ')
    expect(lines[1]).toContain('seed:10:20: tenants[0].applications[1].servicePrincipal.owners[0]')
    expect(lines[10]).toBe('and 3 more')
  })

  test('that is not there is refused', async () => {
    expect(await refusal(join(folder, 'missing.yaml'))).toBe('seed: there is no such file')
  })

  test('that is a folder is refused', async () => {
    expect(await refusal(folder)).toBe('seed: this is a folder, not a file')
  })
})
