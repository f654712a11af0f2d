import type { Literal } from './tokenize-filter.js'

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'
export type TextTest = 'startswith' | 'endswith' | 'contains'
export type CaseChange = 'tolower' | 'toupper'

/** A parsed `$filter`. */
export type Expression =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'path'; readonly names: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'comparison'
      readonly operator: Comparison
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'in'; readonly operand: Expression; readonly list: readonly Literal[] }
  | { readonly kind: 'case'; readonly change: CaseChange; readonly of: Expression }
  | { readonly kind: 'text'; readonly test: TextTest; readonly of: Expression; readonly part: Expression }
  | {
      readonly kind: 'any' | 'all'
      readonly collection: readonly string[]
      /** Absent in `any()`, which asks only whether there is an element. */
      readonly lambda?: { readonly variable: string; readonly predicate: Expression }
    }
