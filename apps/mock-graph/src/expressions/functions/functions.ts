import { choiceFunctions } from './choice-functions.js'
import { conversionFunctions } from './conversion-functions.js'
import { dateFunctions } from './dates/date-functions.js'
import type { ExpressionFunction } from './expression-function.js'
import { generatingFunctions } from './generating-functions.js'
import { listFunctions } from './list-functions.js'
import { replace } from './replace.js'
import { textFunctions } from './text-functions.js'

/**
 * Every function of attribute mappings, by name: what is evaluated, what is parsed and what `functions()` lists.
 * Source: MicrosoftDocs/entra-docs, functions-for-customizing-application-data and cloud sync's reference-expressions.
 */
export const functions: Readonly<Record<string, ExpressionFunction>> = {
  ...choiceFunctions,
  ...conversionFunctions,
  ...dateFunctions,
  ...generatingFunctions,
  ...listFunctions,
  ...textFunctions,
  Replace: replace,
}

/** What a mapping yields to leave the attribute, or the whole object, as it is. */
export const flowControls = ['IgnoreAttributeFlow', 'IgnoreObjectFlow'] as const

/** Bare names that stand for themselves, such as `vbTextCompare`. */
export const knownNames: readonly string[] = [
  'vbBinaryCompare',
  'vbTextCompare',
  'Unicode',
  'ASCII',
  'UTF8',
  'True',
  'False',
  'CaseSensitive',
  'CaseInsensitive',
  ...flowControls,
]
