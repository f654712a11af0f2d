import { toText, unfit } from '../evaluate/expression-value.js'
import { type ExpressionFunction, optional, repeated, required } from './expression-function.js'
import { randomString } from './random-string.js'

/** Functions whose result depends on more than their arguments. */
export const generatingFunctions = {
  DefaultDomain: { parameters: [], evaluate: (_, { defaultDomain }) => defaultDomain },
  Guid: { parameters: [], evaluate: (_, { newId }) => newId() },
  RandomString: {
    parameters: [
      required('Length', 'Integer'),
      required('MinimumNumbers', 'Integer'),
      required('MinimumSpecialCharacters', 'Integer'),
      required('MinimumCapital', 'Integer'),
      required('MinimumLowerCase', 'Integer'),
      optional('CharactersToAvoid'),
    ],
    evaluate: (args, { random }) => {
      const [length = 0, numbers = 0, special = 0, upper = 0, lower = 0] = [0, 1, 2, 3, 4].map((index) =>
        args.integer(index),
      )
      return randomString({ length, numbers, special, upper, lower, avoid: args.text(5) }, random)
    },
  },
  // It hides the value in the provisioning logs; what flows stays what it is.
  Redact: { parameters: [required('attribute')], evaluate: (args) => args.value(0) },
  SelectUniqueValue: {
    parameters: [repeated('uniqueValueRule')],
    onlyAtTop: true,
    objection: (count) => (count < 2 ? 'it needs at least two rules' : undefined),
    evaluate: (args, { isTaken }) => {
      for (let index = 0; index < args.count; index++) {
        const value = toText(args.value(index))
        if (!isTaken(value)) return value
      }
      throw unfit('every value is already taken')
    },
  },
} as const satisfies Record<string, ExpressionFunction>
