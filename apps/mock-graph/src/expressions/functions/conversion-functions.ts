import { unfit } from '../evaluate/expression-value.js'
import { toBase64, toBytes, toUtf16 } from './encoding.js'
import { type ExpressionFunction, optional, required } from './expression-function.js'
import { describeSid } from './sid.js'

const decoders: Readonly<Record<string, string>> = { Unicode: 'utf-16le', ASCII: 'latin1', UTF8: 'utf-8' }

/** The value of one part of a distinguished name, from the left, first is 1: `Joe` of `cn=Joe,ou=People`. */
function componentOf(name: string, number: number): string {
  const part = name.match(/(?:\\.|[^,\\])+/g)?.[number - 1]
  if (part === undefined) throw unfit(`there is no component ${number}; the first one is 1`)
  return part
    .slice(part.indexOf('=') + 1)
    .replaceAll(/\\(.)/g, '$1')
    .trim()
}

/** Functions that show a value in another form. */
export const conversionFunctions = {
  BitAnd: {
    parameters: [required('value1', 'Integer'), required('value2', 'Integer')],
    evaluate: (args) => Number(BigInt(args.integer(0)) & BigInt(args.integer(1))),
  },
  CBool: { parameters: [required('Expression')], evaluate: (args) => args.truth(0) },
  // A reference is written like a text here.
  CRef: { parameters: [required('value')], evaluate: (args) => args.text(0) },
  CStr: { parameters: [required('value')], evaluate: (args) => args.text(0) },
  ConvertFromBase64: {
    parameters: [required('source'), optional('Encoding')],
    evaluate: (args) => {
      const encoding = args.optionalText(1) ?? 'Unicode'
      const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
      if (!decoder) throw unfit(`Encoding must be Unicode, ASCII or UTF8 and is "${encoding}"`)
      return new TextDecoder(decoder).decode(toBytes(args.text(0)))
    },
  },
  ConvertToBase64: {
    parameters: [required('source')],
    evaluate: (args) => toBase64(toUtf16(args.text(0))),
  },
  ConvertToUTF8Hex: {
    parameters: [required('source')],
    evaluate: (args) =>
      [...new TextEncoder().encode(args.text(0))]
        .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
        .join(''),
  },
  DNComponent: {
    parameters: [required('dn', 'Reference'), required('ComponentNumber', 'Integer')],
    evaluate: (args) => componentOf(args.text(0), args.integer(1)),
  },
  StringFromSid: {
    parameters: [required('ObjectSID', 'Binary')],
    evaluate: (args) => describeSid(toBytes(args.text(0))),
  },
} as const satisfies Record<string, ExpressionFunction>
