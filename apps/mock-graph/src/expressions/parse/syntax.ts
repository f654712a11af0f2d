/** An expression, read. `position` is the index of its first character. */
export type Node = Attribute | Constant | Variable | Call | Comparison | Joining

/** A source attribute: `[userPrincipalName]`. */
export type Attribute = { readonly kind: 'attribute'; readonly name: string; readonly position: number }

/** `"text"`, `12`, `&HF`, or a name that some function knows, such as `vbTextCompare`. */
export type Constant = {
  readonly kind: 'constant'
  readonly value: string | number
  /** As it was written. */
  readonly text: string
  readonly position: number
}

/** `%DomainFQDN%`: something of the domain that a job writes to. */
export type Variable = { readonly kind: 'variable'; readonly name: string; readonly position: number }

/** A function with its arguments in order; `undefined` where nothing stands between two commas. */
export type Call = {
  readonly kind: 'call'
  /** As the function is called, however it was written. */
  readonly name: string
  readonly parameters: readonly (Node | undefined)[]
  readonly position: number
}

export type Comparator = '=' | '<>' | '>' | '>=' | '<' | '<='

/** Two operands compared. */
export type Comparison = {
  readonly kind: 'comparison'
  readonly operator: Comparator
  readonly left: Node
  readonly right: Node
  readonly position: number
}

/** Texts put together by `&`. All in one node, so that however many there are, the tree stays flat. */
export type Joining = {
  readonly kind: 'joining'
  readonly operands: readonly Node[]
  readonly position: number
}
