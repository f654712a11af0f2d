/** What a compiled schema says of a value that does not fit: ajv's `ErrorObject`, as far as we read it. */
export type SchemaError = {
  /** Where in the value, as a JSON pointer. */
  readonly instancePath: string
  /** Where in the schema. */
  readonly schemaPath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
  /** The schema that holds the keyword. */
  readonly parentSchema?: SchemaAround
  readonly data?: unknown
}

type SchemaAround = {
  readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>
  readonly oneOf?: readonly SchemaAround[]
  /** What to say of any value that does not fit. Editors show it too. */
  readonly errorMessage?: string
  /** What to say where the pattern does not fit. Default: `errorMessage`. */
  readonly patternErrorMessage?: string
}

/** A compiled schema. What it found last stands in `errors`. */
export type SchemaValidator = { (value: unknown): boolean; errors?: readonly SchemaError[] | null }
