import { functions } from '../../expressions/functions.js'
import type { Handler } from '../exchange.js'
import { applyQuery } from '../odata/apply-query.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'
import { filterOperators } from './filter-operators.js'
import type { FindSchema } from './schema-place.js'

const operatorType: StructuredType = {
  name: 'microsoft.graph.filterOperatorSchema',
  properties: {
    arity: 'Edm.String',
    id: 'Edm.String',
    multivaluedComparisonType: 'Edm.String',
    name: 'Edm.String',
    supportedAttributeTypes: { collection: 'Edm.String' },
  },
}

const functionType: StructuredType = {
  name: 'microsoft.graph.attributeMappingFunctionSchema',
  properties: {
    id: 'Edm.String',
    name: 'Edm.String',
    parameters: { collection: opaqueType('attributeMappingParameterSchema') },
  },
}

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

/** Handlers of `…/schema/filterOperators()` and `…/schema/functions()`, the same for every schema. */
export const schemaFunctionsOf = (find: FindSchema) => {
  const answer =
    (name: string, type: StructuredType, items: () => Record<string, unknown>[]): Handler =>
    (exchange) => {
      const { query, root } = exchange
      const path = `${find(exchange).path}/${name}()`
      return { status: 200, body: applyQuery(items(), query, { type, root, path, context: name }) }
    }
  return {
    filterOperators: answer('filterOperators', operatorType, operatorItems),
    functions: answer('functions', functionType, functionItems),
  }
}
