import { createGraphSync, type SynchronizationSchema } from '@graph-sync/client'
import { describe, expect, test } from 'vitest'
import { application, mockProvisioning, target } from '../testing.js'
import { Schema } from './schema.js'
import { SchemaConflictError } from './schema-conflict-error.js'

async function start() {
  const graph = await mockProvisioning({
    as: application('Synchronization.ReadWrite.All', 'Directory.ReadWrite.All'),
  })
  const { jobs } = graph.provisioning.graph.servicePrincipals.byServicePrincipalId(target).synchronization
  const job = await jobs.post({ templateId: 'scim' })
  const schema = new Schema(jobs.bySynchronizationJobId(job?.id ?? '').schema)
  const methods = () => graph.explain.all().map(({ request }) => request.split(' ', 1)[0])
  const before = methods().length
  return { schema, methods: () => methods().slice(before) }
}

const users = ({ synchronizationRules }: SynchronizationSchema) =>
  synchronizationRules?.[0]?.objectMappings?.[0]
const userName = (schema: SynchronizationSchema) =>
  users(schema)?.attributeMappings?.find(({ targetAttributeName }) => targetAttributeName === 'userName')
const path = 'synchronizationRules[USER_OUTBOUND_USER].objectMappings[Provision Microsoft Entra ID Users]'
const onlyOnce = (schema: SynchronizationSchema) => {
  const mapping = userName(schema)
  if (mapping) mapping.flowType = 'ObjectAddOnly'
}

test('what is read can be written back, and nothing is lost', async () => {
  const { schema, methods } = await start()
  const before = await schema.read()
  await schema.replace(before)
  expect({ ...(await schema.read()), version: null }).toEqual({ ...before, version: null })
  expect(methods()).toEqual(['GET', 'PUT', 'GET'])
})

test('reset brings the schema of the template back', async () => {
  const { schema } = await start()
  await schema.edit(onlyOnce)
  await schema.reset()
  expect(userName(await schema.read())?.flowType).toBe('Always')
})

const parts: [wrong: SynchronizationSchema, message: string][] = [
  [{ directories: [] }, 'The schema has no list of synchronizationRules.'],
  [{ synchronizationRules: [] }, 'The schema has no list of directories.'],
  [undefined as never, 'start from what read() gives'],
]
test.each(parts)(
  'replace refuses %j, which would lose the rest, before any request',
  async (wrong, message) => {
    const { schema, methods } = await start()
    const call = schema.replace(wrong)
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(message)
    expect(methods()).toEqual([])
  },
)

describe('edit', () => {
  test('writes what was altered, and tells the difference', async () => {
    const { schema, methods } = await start()
    const diff = await schema.edit(onlyOnce)
    expect(diff.changes).toEqual([
      {
        path: `${path}.attributeMappings[userName].flowType`,
        kind: 'changed',
        before: 'Always',
        after: 'ObjectAddOnly',
      },
    ])
    expect(methods()).toEqual(['GET', 'GET', 'PUT'])
    expect(userName(await schema.read())?.flowType).toBe('ObjectAddOnly')
  })

  test('writes a schema that is returned', async () => {
    const { schema } = await start()
    const diff = await schema.edit(async (given) => ({ ...given, directories: given.directories!.slice(1) }))
    expect(diff.changes).toMatchObject([{ path: expect.stringMatching(/^directories\[/), kind: 'removed' }])
    expect((await schema.read()).directories).toHaveLength(1)
  })

  test('writes flags as Graph has them, and compares them so', async () => {
    const { schema } = await start()
    const diff = await schema.edit((given) => {
      const mapping = users(given)
      if (mapping) mapping.flowTypes = ['Add', 'Update']
    })
    expect(diff.changes).toMatchObject([{ path: `${path}.flowTypes`, after: 'Add,Update' }])
    expect(users(await schema.read())?.flowTypes).toEqual(['Add', 'Update'])
  })

  test('writes nothing when nothing changed', async () => {
    const { schema, methods } = await start()
    const diff = await schema.edit((given) => {
      const mapping = userName(given)
      if (mapping) mapping.flowType = 'Always'
    })
    expect(diff.isEmpty).toBe(true)
    expect(methods()).toEqual(['GET'])
  })

  test('writes nothing in a dry run', async () => {
    const { schema, methods } = await start()
    const diff = await schema.edit(onlyOnce, { dryRun: true })
    expect(String(diff)).toBe(`~ ${path}.attributeMappings[userName].flowType: "Always" → "ObjectAddOnly"`)
    expect(methods()).toEqual(['GET'])
  })

  test('writes nothing when someone else wrote meanwhile', async () => {
    const { schema, methods } = await start()
    const edit = schema.edit(async (given) => {
      await schema.replace({ ...given, directories: [] })
      onlyOnce(given)
    })
    await expect(edit).rejects.toThrow(SchemaConflictError)
    await expect(edit).rejects.toThrow(
      /^The schema changed while it was being edited: .* Nothing was written\./,
    )
    expect(methods()).toEqual(['GET', 'PUT', 'GET'])
  })

  test('compares the schemas themselves where neither has a version', async () => {
    const methods: string[] = []
    const fetch = async ({ method }: Request) => {
      methods.push(method)
      return Response.json({ synchronizationRules: [{ id: `rule ${methods.length}` }], directories: [] })
    }
    const graph = createGraphSync({
      accessToken: 'made-up',
      fetch: async (...given) => fetch(new Request(...given)),
    })
    const { jobs } = graph.servicePrincipals.byServicePrincipalId(target).synchronization
    const schema = new Schema(jobs.bySynchronizationJobId('job').schema)
    const edit = schema.edit((given) => ({ ...given, synchronizationRules: [] }))
    await expect(edit).rejects.toThrow('it was of no version and is now of no version')
    expect(methods).toEqual(['GET', 'GET'])
  })

  test('writes over it with force', async () => {
    const { schema, methods } = await start()
    await schema.edit(
      async (given) => {
        await schema.replace({ ...given, directories: [] })
        onlyOnce(given)
      },
      { force: true },
    )
    expect(methods()).toEqual(['GET', 'PUT', 'PUT'])
    expect((await schema.read()).directories).toHaveLength(2)
  })

  test('writes nothing when the change throws', async () => {
    const { schema, methods } = await start()
    const edit = schema.edit((given) => {
      onlyOnce(given)
      throw new Error('Enough.')
    })
    await expect(edit).rejects.toThrow('Enough.')
    expect(methods()).toEqual(['GET'])
  })

  test('refuses a part that is returned as if it were the whole', async () => {
    const { schema, methods } = await start()
    await expect(schema.edit(() => ({ synchronizationRules: [] }))).rejects.toThrow(TypeError)
    expect(methods()).toEqual(['GET'])
  })
})

describe('parseExpression', () => {
  test('evaluates on the sample', async () => {
    const { schema } = await start()
    const answer = await schema.parseExpression('ToUpper([mail])', { testInput: { mail: 'ada@x.example' } })
    expect(answer).toMatchObject({ evaluationSucceeded: true, evaluationResult: ['ADA@X.EXAMPLE'] })
  })

  test('only parses without a sample', async () => {
    const { schema } = await start()
    const answer = await schema.parseExpression('ToUpper([mail])')
    expect(answer).toMatchObject({ parsingSucceeded: true, evaluationSucceeded: false })
  })

  test('tells what is wrong, and does not throw', async () => {
    const { schema } = await start()
    const answer = await schema.parseExpression('ToUpper(')
    expect(answer).toMatchObject({ parsingSucceeded: false, errorEscaped: { message: expect.any(String) } })
  })

  test('refuses an empty expression before any request', async () => {
    const { schema, methods } = await start()
    await expect(schema.parseExpression(' ')).rejects.toThrow(TypeError)
    expect(methods()).toEqual([])
  })
})

test('discover refreshes a directory', async () => {
  const { schema } = await start()
  const [directory] = (await schema.read()).directories ?? []
  const found = await schema.discover(directory?.id ?? '')
  expect(found).toMatchObject({ id: directory?.id, discoveryDateTime: expect.any(Date) })
})

test('discover refuses an empty id before any request', async () => {
  const { schema, methods } = await start()
  await expect(schema.discover('')).rejects.toThrow(TypeError)
  expect(methods()).toEqual([])
})

test('operators and functions have names', async () => {
  const { schema } = await start()
  expect((await schema.filterOperators()).map(({ name }) => name)).toContain('EQUALS')
  expect((await schema.functions()).map(({ name }) => name)).toContain('ToUpper')
})
