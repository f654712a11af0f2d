import type { Call } from './call.js'

const decoder = new TextDecoder()

/** UTF-8 as text, without a byte order mark. */
export const decode = (bytes: Uint8Array): string => decoder.decode(bytes)

/** The body of a call as text. Rejects as {@link Call.body} does. */
export const textOf = async (call: Call): Promise<string> => decode(await call.body())
