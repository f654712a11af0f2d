import type {
  AttributeDefinition,
  AttributeMappingFunctionSchema,
  CallOptions,
  DirectoryDefinition,
  FilterOperatorSchema,
  ParseExpressionResponse,
  SynchronizationSchema,
} from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { checkOptions } from '../options/check-options.js'
import { present } from '../requests/present.js'
import { repeatable } from '../requests/repeatable.js'
import { editSchema, type SchemaEdit, type SchemaEditOptions } from './edit-schema.js'
import { type Named, named } from './named.js'
import type { SchemaDiff } from './schema-diff.js'
import { checkWhole, type SchemaRequests } from './schema-json.js'
import { type TestInput, testInputObject } from './test-input.js'

/** What an expression is tried on. */
export type ParseExpressionInput = {
  /** Attribute values of a sample object, by attribute name. Without it, the expression is parsed and not evaluated. */
  testInput?: TestInput | undefined
  /** The attribute that the result is meant for. */
  targetAttribute?: AttributeDefinition | undefined
}

/** The attribute mapping of a job: which objects and attributes go from where to where. */
export class Schema {
  readonly #requests: SchemaRequests

  constructor(requests: SchemaRequests) {
    this.#requests = requests
  }

  /** The schema that the job uses. */
  read(options?: CallOptions): Call<SynchronizationSchema> {
    return call(async (given) => present(await this.#requests.get(given), 'a schema'), options)
  }

  /**
   * Makes this the schema of the job, as a whole. Throws a `TypeError` before any request when `synchronizationRules` or
   * `directories` is missing, which would be lost. Source: synchronization-synchronizationschema-update.
   */
  replace(schema: SynchronizationSchema, options?: CallOptions): Call<void> {
    return call(async (given) => {
      checkWhole(schema)
      await this.#requests.put(schema, given)
    }, options)
  }

  /** Throws changes away: the job uses the schema of its template again. */
  reset(options?: CallOptions): Call<void> {
    return call((given) => this.#requests.delete(given), options)
  }

  /**
   * Reads the schema, lets `change` alter it or return another, and writes it back, if it differs. Returns the
   * difference. With `dryRun`, nothing is written.
   *
   * Graph has no condition for such a write, so the version is read again just before it: when it is another one,
   * throws a {@link SchemaConflictError} and writes nothing, unless `force` is set. Whatever is written between that
   * look and the write is lost.
   *
   * @example
   * ```ts
   * const diff = await job.schema.edit((schema) => {
   *   for (const rule of schema.synchronizationRules ?? []) rule.priority = 1
   * }, { dryRun: true })
   * console.log(String(diff))
   * ```
   */
  edit(change: SchemaEdit, { dryRun, force, ...options }: SchemaEditOptions = {}): Call<SchemaDiff> {
    return call(async (given) => {
      checkOptions('schema.edit', { dryRun, force }, { dryRun: 'switch', force: 'switch' })
      return editSchema(this.#requests, change, { ...given, dryRun, force })
    }, options)
  }

  /**
   * Parses an expression such as `ToUpper([userPrincipalName])`, and evaluates it on `testInput`. Nothing is stored. A bad
   * expression does not throw: see `parsingSucceeded`, `evaluationSucceeded` and `errorEscaped` of the answer.
   */
  parseExpression(
    expression: string,
    { testInput, targetAttribute }: ParseExpressionInput = {},
    options?: CallOptions,
  ): Call<ParseExpressionResponse> {
    return call(async (given) => {
      if (typeof expression !== 'string' || expression.trim() === '') {
        throw new TypeError('The expression is empty. Write one such as [userPrincipalName].')
      }
      const body = {
        expression,
        ...(testInput && { testInputObject: testInputObject(testInput) }),
        ...(targetAttribute && { targetAttributeDefinition: targetAttribute }),
      }
      return present(await this.#requests.parseExpression.post(body, repeatable(given)), 'what it parsed')
    }, options)
  }

  /**
   * Asks the live system behind a directory of the schema for its objects and attributes, and stores them in the schema.
   * Takes the `id` of the directory, and credentials that work. `Synchronization.ReadWrite.All` does not suffice: it asks
   * for `Application.ReadWrite.OwnedBy` or more. Source: synchronization-directorydefinition-discover.
   */
  discover(directoryId: string, options?: CallOptions): Call<DirectoryDefinition> {
    return call(async (given) => {
      if (typeof directoryId !== 'string' || directoryId === '') {
        throw new TypeError(
          'The id of the directory is missing: it is the id of one of the directories in read().',
        )
      }
      const { discover } = this.#requests.directories.byDirectoryDefinitionId(directoryId)
      return present(await discover.post(repeatable(given)), 'what it discovered')
    }, options)
  }

  /** The operators that scoping filters may use. */
  filterOperators(options?: CallOptions): Call<Named<FilterOperatorSchema>[]> {
    return call(async (given) => named((await this.#requests.filterOperators.get(given))?.value), options)
  }

  /** The functions that expressions may use. */
  functions(options?: CallOptions): Call<Named<AttributeMappingFunctionSchema>[]> {
    return call(async (given) => named((await this.#requests.functions.get(given))?.value), options)
  }
}
