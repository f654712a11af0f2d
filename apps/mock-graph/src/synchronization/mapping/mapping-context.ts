import type { EvaluationContext } from '../../expressions/evaluate/evaluation-context.js'
import type { TargetType } from '../target/target.js'

/** A value that only one object of the target may have, and the id in the source of whom it is for. */
export type AskedValue = {
  readonly type: TargetType
  readonly path: string
  readonly value: string
  readonly objectId: string
}

/** What mappings are compiled for. */
export type MappingContext = {
  /** Whose objects are read: `any` is whatever the rules say. Default: those of this directory. */
  readonly from?: 'directory' | 'uploads' | 'any' | undefined
  /** What expressions see besides the object. */
  readonly environment: Omit<EvaluationContext, 'attribute' | 'isTaken'>
  /** Has the target another object with this value already? `SelectUniqueValue` asks. Default: never. */
  readonly isTaken?: ((asked: AskedValue) => boolean) | undefined
}
