/** As both runs can be compared: with names in the place of ids that the target gives anew each time. */
export type SentRequest = { readonly method: string; readonly path: string; readonly body: string | null }
