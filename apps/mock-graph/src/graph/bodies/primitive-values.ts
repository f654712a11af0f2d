const isText = (value: unknown): value is string => typeof value === 'string'

/** What a primitive of the CSDL may be in JSON. */
const primitives: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['Edm.String', isText],
  ['Edm.Boolean', (value) => typeof value === 'boolean'],
  ['Edm.Int32', (value) => Number.isInteger(value)],
  // IEEE754Compatible lets clients write it as a text.
  ['Edm.Int64', (value) => Number.isInteger(value) || (isText(value) && /^-?\d+$/.test(value))],
  ['Edm.Guid', (value) => isText(value) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)],
  ['Edm.DateTimeOffset', isDateTime],
  ['Edm.Duration', isDuration],
  ['Edm.Binary', isText],
])

/** Is the value one of this primitive type, such as `Edm.Int32`? Types that are none take anything. */
export const isPrimitive = (value: unknown, type: string): boolean => primitives.get(type)?.(value) ?? true

/** First and last moment that .NET's DateTimeOffset can hold, which ends at the year 9999. */
const [earliest, latest] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** A time that the service can keep: within the years 1 to 9999. */
export function isDateTime(value: unknown): value is string {
  const time = isText(value) ? Date.parse(value) : Number.NaN
  return earliest <= time && time <= latest
}

/** xs:dayTimeDuration (XML Schema 1.1 part 2, §3.4.27): no weeks, and something after each letter that asks for it. */
function isDuration(value: unknown): boolean {
  return isText(value) && /^-?P(?=[\dT])(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(value)
}
