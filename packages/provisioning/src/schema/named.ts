/** Something the service gives a name, which the metadata of v1.0 does not know. */
export type Named<T> = T & { readonly name: string }

type Entity = { id?: string | null; additionalData?: Record<string, unknown> }

/** The same, each with its name: what the service sends as `name`, else its id. */
export const named = <T extends Entity>(items: readonly T[] | null | undefined): Named<T>[] =>
  (items ?? []).map((item) => ({ ...item, name: String(item.additionalData?.name ?? item.id ?? '') }))
