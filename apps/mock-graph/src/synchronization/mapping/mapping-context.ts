import type { EvaluationContext } from '../../expressions/evaluate/evaluation-context.js'
import type { TargetType } from '../target/target.js'

/** What mappings are compiled for. */
export type MappingContext = {
  /** Whose objects are read: `any` is whatever the rules say. Default: those of this directory. */
  readonly from?: 'directory' | 'uploads' | 'any' | undefined
  /** What expressions see besides the object. */
  readonly environment: Omit<EvaluationContext, 'attribute' | 'isTaken'>
  /** Has the target an object with this value already? `SelectUniqueValue` asks. Default: never. */
  readonly isTaken?: ((type: TargetType, path: string, value: string) => boolean) | undefined
}
