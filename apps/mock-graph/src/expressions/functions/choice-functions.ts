import { isEmpty, unfit, type Value } from '../evaluate/expression-value.js'
import {
  type ExpressionFunction,
  optional,
  optionalRepeated,
  repeated,
  required,
} from './expression-function.js'

const expression = required('Expression')
// IsPresent has this one in a cloud sync schema; that the others of its kind have it too is assumed.
const source = required('source')

/** Functions that ask about values, and choose between them. */
export const choiceFunctions = {
  Coalesce: {
    parameters: [repeated('source'), optional('defaultValue')],
    // A "" is passed over, as a value there is none of: docs/discoveries/expressions.md.
    evaluate: (args) => {
      let last: Value = null
      for (let index = 0; index < args.count; index++) {
        const value = args.value(index)
        if (!isEmpty(value)) return value
        last = value ?? last
      }
      return last
    },
  },
  Error: {
    parameters: [required('ErrorMessage')],
    evaluate: (args) => {
      throw unfit(args.text(0))
    },
  },
  IIF: {
    // `one` is what a cloud sync schema has, the others are the reference's names.
    parameters: [required('one', 'Boolean'), required('valueIfTrue'), required('valueIfFalse')],
    evaluate: (args) => (args.truth(0) ? args.value(1) : args.value(2)),
  },
  // To be dropped and to be nothing are the same for whoever only asks for the value.
  IgnoreFlowIfNullOrEmpty: {
    parameters: [expression],
    evaluate: (args) => {
      const value = args.value(0)
      return isEmpty(value) ? null : value
    },
  },
  IsNothing: { parameters: [required('source', 'Boolean')], evaluate: (args) => args.value(0) === null },
  IsNull: { parameters: [source], evaluate: (args) => args.value(0) === null },
  IsNullOrEmpty: { parameters: [source], evaluate: (args) => isEmpty(args.value(0)) },
  IsPresent: { parameters: [source], evaluate: (args) => !isEmpty(args.value(0)) },
  IsString: { parameters: [source], evaluate: (args) => typeof args.value(0) === 'string' },
  Not: { parameters: [required('source', 'Boolean')], evaluate: (args) => !args.truth(0) },
  Switch: {
    parameters: [source, optional('defaultValue'), optionalRepeated('switchValue')],
    objection: (count) => (count < 4 || count % 2 === 1 ? 'keys and values must come in pairs' : undefined),
    evaluate: (args) => {
      const source = args.text(0)
      for (let index = 2; index < args.count; index += 2) {
        if (args.text(index) === source) return args.value(index + 1)
      }
      return args.value(1)
    },
  },
} as const satisfies Record<string, ExpressionFunction>
