import type {
  DateOnly,
  Duration,
  Guid,
  ModelSerializerFunction,
  Parsable,
  SerializationWriter,
  SerializationWriterFactory,
  TimeOnly,
} from '@microsoft/kiota-abstractions'
import { isJson } from './content-type.js'
import { isJsonObject, type JsonObject, setOwn } from './own-property.js'
import { isDefined, isUntyped, toJson } from './to-json.js'
import { writeBase64 } from './values/base64.js'
import { writeFlags } from './values/flags.js'

/** Gathers a model as a tree of plain values, and turns it into JSON once, at the end. */
class JsonWriter implements SerializationWriter {
  // Only backing stores set these, and the models have none.
  declare onBeforeObjectSerialization: undefined
  declare onAfterObjectSerialization: undefined
  declare onStartObjectSerialization: undefined
  #root: unknown
  #object: JsonObject | undefined

  writeStringValue(key?: string, value?: string | null): void {
    this.#write(key, value)
  }

  writeBooleanValue(key?: string, value?: boolean | null): void {
    this.#write(key, value)
  }

  writeNumberValue(key?: string, value?: number | null): void {
    this.#write(key, value)
  }

  writeGuidValue(key?: string, value?: Guid | null): void {
    this.#write(key, value)
  }

  writeDateValue(key?: string, value?: Date | null): void {
    this.#write(key, value)
  }

  writeDurationValue(key?: string, value?: Duration | null): void {
    this.#write(key, value)
  }

  writeDateOnlyValue(key?: string, value?: DateOnly | null): void {
    this.#write(key, value)
  }

  writeTimeOnlyValue(key?: string, value?: TimeOnly | null): void {
    this.#write(key, value)
  }

  writeNullValue(key?: string): void {
    this.#write(key, null)
  }

  writeByteArrayValue(key?: string, value?: ArrayBuffer | null): void {
    this.#write(key, isJsonObject(value) ? writeBase64(value) : value)
  }

  /** One member, or the set flags: an array, or one argument each. */
  writeEnumValue<T>(key?: string, ...values: (T | null | undefined)[]): void {
    const value = values.length > 1 ? values.filter(isDefined) : values[0]
    const areFlags = Array.isArray(value) && value.every((flag) => typeof flag === 'string')
    this.#write(key, areFlags ? writeFlags(value) : value)
  }

  writeCollectionOfEnumValues<T>(key?: string, values?: (T | null | undefined)[]): void {
    this.#write(key, values)
  }

  writeCollectionOfPrimitiveValues<T>(key?: string, values?: T[] | null): void {
    this.#write(key, values)
  }

  writeCollectionOfObjectValues<T extends Parsable>(
    key?: string,
    values?: T[] | null,
    serialize?: ModelSerializerFunction<T>,
  ): void {
    if (Array.isArray(values)) {
      this.#set(
        key,
        values.filter(isDefined).map((value) => this.#model(key, value, serialize)),
      )
    } else this.#write(key, values)
  }

  writeObjectValue<T extends Parsable>(
    key?: string,
    value?: T | null,
    serialize?: ModelSerializerFunction<T>,
  ): void {
    if (value !== undefined) this.#set(key, this.#model(key, value, serialize))
  }

  writeAdditionalData(data: JsonObject | null | undefined): void {
    for (const [key, value] of Object.entries(data ?? {})) this.#write(key, value)
  }

  getSerializedContent(): ArrayBuffer {
    return new TextEncoder().encode(this.toText()).buffer
  }

  /** What was written, as JSON. */
  toText(): string {
    return JSON.stringify(this.#root)
  }

  #write(key: string | undefined, value: unknown): void {
    if (value !== undefined) this.#set(key, toJson(value, nameOf(key)))
  }

  #set(key: string | undefined, json: unknown): void {
    if (key === undefined) {
      this.#root = json
      return
    }
    if (!this.#object) {
      this.#object = {}
      this.#root = this.#object
    }
    setOwn(this.#object, key, json)
  }

  // A serializer writes into the object that is open, so its own is put in place around the call.
  #model<T extends Parsable>(
    key: string | undefined,
    value: T | null,
    serialize?: ModelSerializerFunction<T>,
  ): unknown {
    if (!serialize || !isJsonObject(value) || isUntyped(value)) return toJson(value, nameOf(key))
    const outer = this.#object
    const json: JsonObject = {}
    this.#object = json
    serialize(this, value)
    this.#object = outer
    return json
  }
}

const nameOf = (key: string | undefined) => key ?? 'The body'

/** Writes the bodies of requests for the generated code. Throws a `TypeError` for a content type other than JSON. */
export const writers = {
  getValidContentType: () => 'application/json',
  getSerializationWriter: (contentType: string): JsonWriter => {
    if (!isJson(contentType))
      throw new TypeError(`A body of type '${contentType}' cannot be written: only JSON can.`)
    return new JsonWriter()
  },
} satisfies SerializationWriterFactory
