import type { CompiledMapping, MappedObject, Source } from '../mapping/compiled-mapping.js'
import type { AttributeValue } from '../target/target.js'

/** What tells one state of an object from another: its mapped values and what it refers to. Never 0. */
export function fingerprintOf(source: Source, mapping: CompiledMapping, mapped: MappedObject): number {
  const print = createPrint()
  if (mapped.ok) for (const { path, value } of mapped.attributes) print.add(path, textOf(value))
  else print.add(mapped.path, `${mapped.code} ${mapped.message}`)
  for (const { path, sourceName } of mapping.references) {
    // The order of members says nothing.
    for (const id of source.references(sourceName).toSorted()) print.add(path, id)
  }
  return print.value()
}

/** The same of what is no state but a thing to do, such as a deletion. */
export function fingerprintOfText(text: string): number {
  const print = createPrint()
  print.add(text, '')
  return print.value()
}

const textOf = (value: AttributeValue['value']): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** Two multiplicative hashes of 32 bits side by side (cyrb53): 53 bits, of which no two of a million texts are alike. */
function createPrint() {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  const mix = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      one = Math.imul(one ^ code, 2654435761)
      other = Math.imul(other ^ code, 1597334677)
    }
    one = Math.imul(one ^ 0x1f, 2654435761)
    other = Math.imul(other ^ 0x1f, 1597334677)
  }
  return {
    add: (name: string, value: string): void => {
      mix(name)
      mix(value)
    },
    value: (): number => {
      const low = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
      const high = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
      return 4294967296 * (2097151 & high) + (low >>> 0) || 1
    },
  }
}
