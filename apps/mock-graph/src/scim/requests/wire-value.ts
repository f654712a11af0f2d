import type { AttributeValue } from '../../synchronization/target/target.js'
import type { Json } from '../json.js'

type Plain = { readonly type: AttributeValue['type']; readonly value: string | readonly string[] }

/**
 * A value with its real type. Only `True` and `False` are booleans: what a mapping writes itself, such as `false`, is
 * sent as it was written.
 */
export const realValue = ({ type, value }: Plain): Json =>
  typeof value === 'string' ? ofType(value, type) : value.map((one) => ofType(one, type))

function ofType(text: string, type: AttributeValue['type']): Json {
  if (type === 'Boolean') return text === 'True' ? true : text === 'False' ? false : text
  if (type !== 'Integer' || !/^-?\d{1,15}$/.test(text)) return text
  return Number(text)
}
