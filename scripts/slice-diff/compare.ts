import type { Document } from './document.ts'
import { type Fact, listFacts, listOperations, reachSchemas } from './facts.ts'

/** What is gone, new or different. It breaks who was written for the document before. */
export type Change = { subject: string; part: string; before?: string; after?: string; breaking: boolean }

/** Compares two documents of the same extent, such as the slice of the last release and that of today. */
export function compareDocuments(before: Document, after: Document): Change[] {
  const [old, now] = [indexFacts(before), indexFacts(after)]
  const gone = [...old.values()].flatMap((fact): Change[] => {
    const { key, subject, part, is, demand } = fact
    const found = now.get(key)
    if (found) {
      return found.is === is ? [] : [{ subject, part, before: is, after: found.is, breaking: true }]
    }
    return isTold(fact, now) ? [{ subject, part, before: is, breaking: !demand }] : []
  })
  const added = [...now.values()].flatMap((fact): Change[] => {
    if (old.has(fact.key) || !isTold(fact, old)) return []
    const { subject, part, is, demand } = fact
    return [{ subject, part, after: is, breaking: demand && part !== '' }]
  })
  return [...gone, ...added]
}

/**
 * Compares the slice with a document of all of Graph. Of what lies outside synchronization the slice has only a part: what
 * is new there is not told, and what differs breaks nothing, since the slice may be the one that is different.
 */
export function compareWithUpstream(slice: Document, upstream: Document): Change[] {
  const operations = listOperations(slice)
  const whole = operations.filter(({ path }) => isSynchronization(path))
  const schemas = reachSchemas(
    slice,
    whole.map(({ operation }) => operation),
  )
  const beyond = new Set(
    operations.filter(({ operation }) => operation['x-graph-sync-evidence']).map(({ name }) => name),
  )
  return compareDocuments(slice, upstream).flatMap((change) => {
    const { subject, before } = change
    if (beyond.has(subject)) return []
    if (schemas.has(subject) || isSynchronization(subject.replace(/^\w+ /, ''))) return [change]
    return before === undefined ? [] : [{ ...change, breaking: false }]
  })
}

/** The part of Graph that the slice has whole. */
const isSynchronization = (path: string) =>
  /^\/(servicePrincipals|applications)\/\{[^}]+\}\/synchronization(\/|$)/.test(path)

const indexFacts = (document: Document) => new Map(listFacts(document).map((fact) => [fact.key, fact]))

/** A part is told only where the subject is there before and after. */
function isTold({ key, part }: Fact, others: ReadonlyMap<string, Fact>): boolean {
  return part === '' || others.has(`${key.split('\n')[0]}\n`)
}
