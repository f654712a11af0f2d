/** One request to a target with its answer. Values of credentials are not in it. Times are in milliseconds since 1970. */
export type Exchange = {
  readonly began: number
  readonly ended: number
  readonly request: {
    readonly method: string
    /** With its query. */
    readonly url: string
    readonly headers: readonly Header[]
    readonly body: string | null
  }
  /** Null when none came: `error` tells why. */
  readonly answer: {
    readonly status: number
    readonly headers: readonly Header[]
    readonly body: string | null
  } | null
  readonly error: string | null
  /** What that meant for what was asked, where it failed: the code of the provisioning log, and its reason. */
  readonly failure?: { readonly code: string; readonly message: string } | null
  /** The kind of fault that a rule injected, such as `status`; the target may not have seen the request, or answered otherwise. */
  readonly injected?: string
}

export type Header = readonly [name: string, value: string]

/** The value of a header, by its name in small letters; null where there is none. */
export const headerOf = (headers: readonly Header[], name: string): string | null =>
  headers.find(([one]) => one.length === name.length && one.toLowerCase() === name)?.[1] ?? null
