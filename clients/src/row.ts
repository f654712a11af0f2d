/** What a client needs of the machine: an npm package, or a program with the words that make it tell its version. */
export type Need =
  | { readonly package: string }
  | { readonly program: string; readonly version: readonly string[]; readonly get: string }

/** How a client is started. Programs lie in `clients/programs`, one folder for each language; those in JavaScript are modules of its folder there, without their ending. */
export type Start =
  | { readonly module: string; readonly runtime: 'node' | 'bun' | 'deno' }
  | { readonly command: readonly string[]; readonly hostedByNode?: true; readonly namesRealHostsOnly?: true }

/** A client of the page. */
export type Row = {
  readonly family: string
  readonly name: string
  readonly start: Start
  readonly needs: readonly Need[]
  /** What its program says in code at an address of our own, and nowhere else. */
  readonly inCode?: string
  /** Seconds that it may take; default 8. */
  readonly patience?: number
}
