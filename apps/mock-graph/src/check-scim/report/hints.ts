import type { Exchange } from '../../synchronization/target/exchange.js'

/** What the text of an answer tells of who wrote the server, and the switch of theirs that helps. */
const hints: readonly (readonly [text: RegExp, hint: string])[] = [
  [
    /must contain only the core SCIM Group schema/,
    'This reads like @better-auth/scim: its option compatibility.microsoftEntra.acceptLegacyGroupSchema takes it.',
  ],
  [
    /must be an object but was|must be an array but was/,
    'This reads like SCIM-SDK: its PatchConfig has activateMsAzureWorkaround, activateMsAzureValueSubAttributeWorkaround and activateMsAzureComplexSimpleValueWorkaround. Check again with them on: a switch that takes a request need not apply it.',
  ],
]

/** A sentence about the first answer that is known; empty for none. */
export function hintFor(exchanges: readonly Exchange[]): string {
  for (const { answer } of exchanges) {
    const found = hints.find(([text]) => answer?.body && answer.status >= 400 && text.test(answer.body))
    if (found) return ` ${found[1]}`
  }
  return ''
}
