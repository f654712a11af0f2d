import { unfit } from '../evaluate/expression-value.js'
import { type ExpressionFunction, required } from './expression-function.js'

const assignments = required('source')

/** Functions of attributes with several values. */
export const listFunctions = {
  AppRoleAssignments: { parameters: [assignments], evaluate: (args) => args.texts(0) },
  // The form is that of Entra's page on provisioning a role to a SCIM application.
  AppRoleAssignmentsComplex: {
    parameters: [assignments],
    evaluate: (args) =>
      args.texts(0).map((role) =>
        JSON.stringify({
          primary: false,
          type: 'WindowsAzureActiveDirectoryRole',
          display: role,
          value: role,
        }),
      ),
  },
  Count: { parameters: [required('attribute')], evaluate: (args) => args.texts(0).length },
  Item: {
    parameters: [required('attribute'), required('index', 'Integer')],
    evaluate: (args) => {
      const index = args.integer(1)
      const item = args.texts(0)[index - 1]
      if (item === undefined) throw unfit(`there is no item ${index}; the first one is 1`)
      return item
    },
  },
  RemoveDuplicates: {
    parameters: [required('attribute')],
    evaluate: (args) => [...new Set(args.texts(0))],
  },
  // Several assignments are not supported, says the reference; which one is taken then is assumed.
  SingleAppRoleAssignment: { parameters: [assignments], evaluate: (args) => args.texts(0)[0] ?? null },
} as const satisfies Record<string, ExpressionFunction>
