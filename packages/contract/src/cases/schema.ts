import { expectStatus } from '../answer.js'
import type { ContractCase } from '../contract-case.js'
import { expectMatch, expectSame } from '../contract-violation.js'
import { jobPath } from '../paths.js'
import type { Stage } from '../stage.js'

const section = 'schema'

type WireSchema = {
  readonly id: string
  readonly version?: string
  readonly synchronizationRules: readonly { readonly id: string; readonly name: string }[]
  readonly directories: readonly unknown[]
}

export const schemaCases: readonly ContractCase[] = [
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationschema-get
    name: 'a job has a schema with rules, directories and a version',
    section,
    needs: ['jobs.schema.get'],
    async run(stage) {
      const { version, synchronizationRules, directories } = await readSchema(stage)
      expectMatch('the version', version, /\S/)
      expectSame('whether there are rules', synchronizationRules.length > 0, true)
      expectSame('whether there are two directories or more', directories.length >= 2, true)
    },
  },
  {
    // learn.microsoft.com/graph/api/synchronization-synchronizationschema-update
    name: 'a schema that was read may be put back, and keeps its rules',
    section,
    needs: ['jobs.schema.get', 'jobs.schema.put'],
    async run(stage) {
      const before = await readSchema(stage)
      const path = `${await jobPath(stage)}/schema`
      expectStatus(await stage.send('PUT', path, { body: before }), 204)
      const names = (schema: WireSchema) => schema.synchronizationRules.map(({ name }) => name)
      expectSame('the names of the rules', names(await readSchema(stage)), names(before))
    },
  },
  {
    name: 'putting a schema gives it another version',
    section,
    needs: ['jobs.schema.get', 'jobs.schema.put'],
    assumed: true,
    async run(stage) {
      const before = await readSchema(stage)
      expectStatus(await stage.send('PUT', `${await jobPath(stage)}/schema`, { body: before }), 204)
      expectSame('whether it changed', (await readSchema(stage)).version !== before.version, true)
    },
  },
  // OData functions: both forms are in use. learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators, -functions
  ...['filterOperators', 'filterOperators()', 'functions', 'functions()'].map(
    (name): ContractCase => ({
      name: `a schema tells its ${name}`,
      section,
      needs: [`jobs.schema.${name.replace('()', '')}`],
      async run(stage) {
        const path = `${await jobPath(stage)}/schema/${name}`
        const { value } = expectStatus(await stage.send('GET', path), 200).json<{
          value: { name?: string }[]
        }>()
        expectSame('whether there are any', value.length > 0, true)
      },
    }),
  ),
]

async function readSchema(stage: Stage): Promise<WireSchema> {
  const answer = await stage.send('GET', `${await jobPath(stage)}/schema`)
  return expectStatus(answer, 200).json<WireSchema>()
}
