import { functions } from '../../../expressions/functions/functions.js'
import { defineOperation } from '../../calls/operation.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'
import { filterOperators } from './filter-operators.js'
import type { FindSchema } from './schema-at.js'

// The documentation's examples have `name`, the metadata has `id`: clients may read either.
const operatorItems = () => filterOperators.map(({ name, ...operator }) => ({ id: name, name, ...operator }))

const functionItems = () =>
  Object.entries(functions)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { parameters }]) => ({
      id: name,
      name,
      parameters: parameters.map(({ repeats, ...parameter }) => ({
        ...parameter,
        allowMultipleOccurrences: repeats,
      })),
    }))

/** `…/schema/filterOperators()` and `…/schema/functions()`, the same for every schema. */
export const schemaFunctionsOf = (resolve: FindSchema) => {
  const answer = (name: 'filterOperators' | 'functions', items: () => Record<string, unknown>[]) =>
    defineOperation({
      resolve,
      handle: ({ at, query, root }) => {
        const resource = resourceAt(`schema.${name}`, root)
        const path = `${at.path}/${name}()`
        return { status: 200, body: applyQuery(items(), query, { resource, root, path, context: name }) }
      },
    })
  return {
    filterOperators: answer('filterOperators', operatorItems),
    functions: answer('functions', functionItems),
  }
}
