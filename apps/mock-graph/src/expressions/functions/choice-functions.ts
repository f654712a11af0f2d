import { isEmpty, unfit } from '../evaluate/expression-value.js'
import { type ExpressionFunction, optional, repeated, required } from './expression-function.js'

const expression = required('Expression')

/** Functions that ask about values, and choose between them. */
export const choiceFunctions = {
  Coalesce: {
    parameters: [repeated('source'), optional('defaultValue')],
    evaluate: (args) => {
      for (let index = 0; index < args.count; index++) {
        const value = args.value(index)
        if (value !== null) return value
      }
      return null
    },
  },
  Error: {
    parameters: [required('ErrorMessage')],
    evaluate: (args) => {
      throw unfit(args.text(0))
    },
  },
  IIF: {
    parameters: [required('condition', 'Boolean'), required('valueIfTrue'), required('valueIfFalse')],
    // The reference: "If the source attribute used within the IIF function is empty or null, the condition check fails."
    evaluate: (args) => (!args.readsNothing(0) && args.truth(0) ? args.value(1) : args.value(2)),
  },
  // To be dropped and to be nothing are the same for whoever only asks for the value.
  IgnoreFlowIfNullOrEmpty: {
    parameters: [expression],
    evaluate: (args) => {
      const value = args.value(0)
      return isEmpty(value) ? null : value
    },
  },
  IsNull: { parameters: [expression], evaluate: (args) => args.value(0) === null },
  IsNullOrEmpty: { parameters: [expression], evaluate: (args) => isEmpty(args.value(0)) },
  IsPresent: { parameters: [expression], evaluate: (args) => !isEmpty(args.value(0)) },
  IsString: { parameters: [expression], evaluate: (args) => typeof args.value(0) === 'string' },
  Not: { parameters: [required('source', 'Boolean')], evaluate: (args) => !args.truth(0) },
  Switch: {
    parameters: [required('source'), optional('defaultValue'), repeated('key'), repeated('value')],
    objection: (count) => (count % 2 === 1 ? 'keys and values must come in pairs' : undefined),
    evaluate: (args) => {
      const source = args.text(0)
      for (let index = 2; index < args.count; index += 2) {
        if (args.text(index) === source) return args.value(index + 1)
      }
      return args.value(1)
    },
  },
} as const satisfies Record<string, ExpressionFunction>
