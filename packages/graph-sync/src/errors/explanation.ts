import type { GraphExplanation } from './graph-error.js'

/** What the fake Graph tells in a header of its refusals. A header that holds something else tells nothing. */
export function readExplanation(headers: Headers): GraphExplanation | undefined {
  const text = headers.get('x-mock-graph-explanation')
  if (!text) return undefined
  try {
    const told = JSON.parse(decodeURIComponent(text)) as Partial<GraphExplanation> | null
    const { effect, reason, explanation, remedies } = told ?? {}
    if (typeof effect !== 'string' || typeof explanation !== 'string') return undefined
    return {
      effect,
      ...(reason && { reason }),
      explanation,
      remedies: Array.isArray(remedies) ? remedies : [],
    }
  } catch {
    return undefined
  }
}
