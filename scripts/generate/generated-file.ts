/** A generated file: its path from the root of the repository, and its text. */
export type GeneratedFile = { path: string; text: string }
