import type {
  DateOnly,
  Duration,
  Guid,
  Parsable,
  ParsableFactory,
  ParseNode,
  PrimitiveTypesForDeserializationForCollection,
  TimeOnly,
} from '@microsoft/kiota-abstractions'
import { isJsonObject, type JsonObject, setOwn } from './own-property.js'
import { untyped } from './untyped-value.js'
import { readBase64 } from './values/base64.js'
import { readDate } from './values/date-text.js'
import { readFlags } from './values/flags.js'
import { readDateOnly, readDuration, readTimeOnly } from './values/iso-values.js'

/**
 * One JSON value, read as what the model wants. What cannot be read so (a null, another JSON type, an unknown member of
 * an enum, a text that is no date) stays what it was on the wire, so that writing the model back loses nothing.
 */
export class JsonNode implements ParseNode {
  // Only backing stores set these, and the models have none.
  declare onBeforeAssignFieldValues: undefined
  declare onAfterAssignFieldValues: undefined
  readonly json: unknown

  constructor(json: unknown) {
    this.json = json
  }

  getStringValue(): string {
    return this.json as string
  }

  getBooleanValue(): boolean {
    return this.json as boolean
  }

  getNumberValue(): number {
    return this.json as number
  }

  getGuidValue(): Guid {
    return this.json as Guid
  }

  getDateValue(): Date {
    return this.#parse(readDate)
  }

  getDurationValue(): Duration {
    return this.#parse(readDuration)
  }

  getDateOnlyValue(): DateOnly {
    return this.#parse(readDateOnly)
  }

  getTimeOnlyValue(): TimeOnly {
    return this.#parse(readTimeOnly)
  }

  getByteArrayValue(): ArrayBuffer {
    return this.#parse(readBase64)
  }

  // The values of the generated enums are their wire names: there is nothing to look up, and so nothing to lose.
  getEnumValue<T>(): T {
    return this.json as T
  }

  /** Flags come as one text, `Watermark,Escrows`. */
  getCollectionOfEnumValues<T>(): T[] {
    return this.#parse(readFlags) as T[]
  }

  getCollectionOfPrimitiveValues<T>(type: PrimitiveTypesForDeserializationForCollection): T[] {
    const { json } = this
    const read = isoReaders[type]
    return (
      read && Array.isArray(json) ? json.map((item) => new JsonNode(item).#parse<unknown>(read)) : json
    ) as T[]
  }

  getCollectionOfObjectValues<T extends Parsable>(factory: ParsableFactory<T>): T[] {
    const { json } = this
    return (
      Array.isArray(json) ? json.map((item) => new JsonNode(item).getObjectValue(factory)) : json
    ) as T[]
  }

  getObjectValue<T extends Parsable>(factory: ParsableFactory<T>): T {
    const { json } = this
    const model: { additionalData?: JsonObject } = {}
    const fields = factory(this)(model as T)
    if ('getValue' in fields) return untyped(json) as unknown as T
    if (!isJsonObject(json)) return json as T
    for (const name of Object.keys(json)) {
      if (Object.hasOwn(fields, name)) fields[name]!(new JsonNode(json[name]))
      else {
        model.additionalData ??= {}
        setOwn(model.additionalData, name, json[name])
      }
    }
    return model as T
  }

  getChildNode(name: string): ParseNode | undefined {
    const { json } = this
    return isJsonObject(json) && Object.hasOwn(json, name) ? new JsonNode(json[name]) : undefined
  }

  #parse<T>(read: (text: string) => T | undefined): T {
    const { json } = this
    return (typeof json === 'string' ? (read(json) ?? json) : json) as T
  }
}

type IsoReader = (text: string) => unknown

const isoReaders: Partial<Record<PrimitiveTypesForDeserializationForCollection, IsoReader>> = {
  Date: readDate,
  Duration: readDuration,
  DateOnly: readDateOnly,
  TimeOnly: readTimeOnly,
}
