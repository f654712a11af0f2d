import type { Schema } from '../../domain/provisioning/schema.js'

/**
 * Where the records stood when the last cycle of each job began to read. It is not kept: a job whose position is not known
 * looks at everybody, and finds by what its links say who changed.
 */
export class Positions {
  readonly #positions = new Map<string, { readonly position: number; readonly schema: Schema }>()

  /** @param schema By which the cycle would map: another than before maps everybody anew. */
  of(job: string, schema: Schema): number | undefined {
    const known = this.#positions.get(job)
    return known?.schema === schema ? known.position : undefined
  }

  keep(job: string, schema: Schema, position: number): void {
    this.#positions.set(job, { position, schema })
  }
}
