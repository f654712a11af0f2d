import type { Change } from '../store/log/change.js'
import type { Log } from '../store/log/log.js'
import { LogError } from '../store/log/log-error.js'

/** The only one who writes to a log, as entries one after the other. */
export class LogWriter {
  #gathered: Change[] | undefined
  #writing: Promise<void> | undefined

  /** @param head The last entry that there is. */
  constructor(
    private readonly log: Log,
    private head: number,
  ) {}

  /** Adds an entry. Its end is waited for by `settled`. */
  write(changes: readonly Change[]): void {
    if (this.#gathered) {
      for (const change of changes) this.#gathered.push(change)
      return
    }
    const writing = this.#append(changes)
    this.#writing = writing
    // A failure is told to everyone who waits, for good: what is in memory is not in the log.
    writing.then(
      () => {
        if (this.#writing === writing) this.#writing = undefined
      },
      () => {},
    )
  }

  /** Makes one entry of all that is written meanwhile. */
  together<T>(run: () => T): T {
    if (this.#gathered) return run()
    const gathered: Change[] = []
    this.#gathered = gathered
    try {
      return run()
    } finally {
      this.#gathered = undefined
      if (gathered.length > 0) this.write(gathered)
    }
  }

  /** Until everything written is in the log; undefined where it is already. Rejects with a sentence when it cannot be. */
  get settled(): Promise<void> | undefined {
    return this.#writing
  }

  async #append(changes: readonly Change[]): Promise<void> {
    const expected = this.head
    this.head += 1
    const appended = await this.log.append(expected, changes)
    if ('conflict' in appended)
      throw new LogError(
        `Somebody else wrote to the log of this fake: it is at ${appended.conflict} and not at ${expected}.`,
      )
  }
}
