import { unfit, type Value } from '../evaluate/expression-value.js'
import { type ExpressionFunction, optional, required } from './expression-function.js'

const assignments = required('source')

// The form is that of Entra's page on provisioning a role to a SCIM application.
const complexRoles = (roles: readonly string[]): Value =>
  roles.map((role) =>
    JSON.stringify({
      primary: false,
      type: 'WindowsAzureActiveDirectoryRole',
      display: role,
      value: role,
    }),
  )

/** Functions of attributes with several values, and of what only the directory knows to use. */
export const listFunctions = {
  // The form is that of the claim `altsecid` of a guest; no page shows the value.
  AltSecIdFromNetId: {
    parameters: [required('netId')],
    evaluate: (args) => (args.text(0) === '' ? null : `5::${args.text(0)}`),
  },
  AppRoleAssignments: { parameters: [assignments], evaluate: (args) => args.texts(0) },
  AppRoleAssignmentsComplex: { parameters: [assignments], evaluate: (args) => complexRoles(args.texts(0)) },
  // The same roles, of which those that are no longer assigned are taken away from the target.
  AssertiveAppRoleAssignmentsComplex: {
    parameters: [assignments],
    evaluate: (args) => complexRoles(args.texts(0)),
  },
  // As in Entra Connect Sync, to which cloud sync's page on Item leads.
  Contains: {
    parameters: [required('attribute'), required('search'), optional('Casetype')],
    evaluate: (args) => {
      const kind = args.optionalText(2) ?? 'CaseSensitive'
      if (kind !== 'CaseSensitive' && kind !== 'CaseInsensitive') {
        throw unfit(`Casetype must be CaseSensitive or CaseInsensitive and is "${kind}"`)
      }
      const shape = (text: string) => (kind === 'CaseInsensitive' ? text.toLowerCase() : text)
      const search = shape(args.text(1))
      return args.texts(0).findIndex((text) => shape(text).includes(search)) + 1
    },
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
