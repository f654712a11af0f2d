import type { Exchange } from '../../synchronization/target/exchange.js'

/** What the text of an answer tells of who wrote the server, and the switch of theirs that helps. */
const hints: readonly (readonly [text: RegExp, hint: string, sent?: RegExp])[] = [
  [
    /must contain only the core SCIM Group schema/,
    'This reads like @better-auth/scim: its option compatibility.microsoftEntra.acceptLegacyGroupSchema takes it.',
  ],
  [
    /must be an object but was|must be an array but was/,
    'This reads like SCIM-SDK: its PatchConfig has activateMsAzureWorkaround, activateMsAzureValueSubAttributeWorkaround and activateMsAzureComplexSimpleValueWorkaround. Check again with them on: a switch that takes a request need not apply it.',
  ],
  [
    /A required value was missing, or the value specified was not compatible with the operation or attribute type, or resource schema/,
    'This reads like github.com/elimity-com/scim: schema.SetAllowStringValues(true) takes booleans as text.',
    /"path":"active","value":"/,
  ],
]

/** A sentence about the first answer that is known; empty for none. */
export function hintFor(exchanges: readonly Exchange[]): string {
  for (const { request, answer } of exchanges) {
    const found = hints.find(
      ([text, , sent = /^/]) =>
        answer?.body && answer.status >= 400 && text.test(answer.body) && sent.test(request.body ?? ''),
    )
    if (found) return ` ${found[1]}`
  }
  return ''
}
