import type { Stage } from './stage.js'

/** A part of the suite; a group of tests in a runner. */
export type Section =
  | 'applications'
  | 'secrets'
  | 'bodies'
  | 'templates'
  | 'jobs'
  | 'schema'
  | 'refusals'
  | 'headers'
  | 'deletion'

/** One thing that a program may rely on. */
export type ContractCase = {
  /** A sentence. Unique: recordings are kept under it. */
  readonly name: string
  readonly section: Section
  /** The operations it calls, by the keys of the permission data, such as `secrets.put`. */
  readonly needs: readonly string[]
  /** It rests on an assumption of ours: no public source shows what the real service does. */
  readonly assumed?: boolean | undefined
  /** Throws a `ContractViolation`, or what a call throws. */
  run(stage: Stage): Promise<void>
}
