/**
 * Where the records stood when the last cycle of each job began to read. It is not kept: a job whose position is not known
 * looks at everybody, and finds by what its links say who changed.
 */
export class Positions {
  readonly #positions = new Map<string, number>()

  of(job: string): number | undefined {
    return this.#positions.get(job)
  }

  keep(job: string, position: number): void {
    this.#positions.set(job, position)
  }
}
