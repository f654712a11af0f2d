import type { SchemaChange } from './schema-change.js'

const limit = 80

/** `~ path: "before" → "after"`, `+ path: after` or `- path: before`. */
export function describeChange({ path, kind, before, after }: SchemaChange): string {
  if (kind === 'added') return `+ ${path}: ${short(after)}`
  if (kind === 'removed') return `- ${path}: ${short(before)}`
  return `~ ${path}: ${short(before)} → ${short(after)}`
}

function short(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text
}
