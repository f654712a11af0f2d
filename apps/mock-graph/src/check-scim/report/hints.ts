import type { Exchange } from '../../synchronization/target/exchange.js'

/** What the text of an answer tells of who wrote the server, and the switch of theirs that helps. */
const hints: readonly (readonly [text: RegExp, hint: string, sent?: RegExp])[] = [
  [
    /a remove operation carries no value, a filter in the path selects|path did not yield an attribute or attribute value that could be operated on"/,
    'This reads like scim2-models: ScimPolicy(remove_value_as_filter="apply", unmatched_path_filter="create") takes what Entra sends. Check again with it: a switch that takes a request need not apply it.',
  ],
  [
    /must contain only the core SCIM Group schema/,
    'This reads like @better-auth/scim: its option compatibility.microsoftEntra.acceptLegacyGroupSchema takes it.',
  ],
  [
    /must be an object but was|must be an array but was/,
    'This reads like SCIM-SDK: its PatchConfig has activateMsAzureWorkaround, activateMsAzureValueSubAttributeWorkaround and activateMsAzureComplexSimpleValueWorkaround. Check again with them on: a switch that takes a request need not apply it.',
  ],
  [
    // With its full stop; scim2-models has the same sentence without.
    /A required value was missing, or the value specified was not compatible with the operation or attribute type, or resource schema\./,
    'This reads like github.com/elimity-com/scim: schema.SetAllowStringValues(true) takes booleans as text.',
    /"path":"active","value":"/,
  ],
]

/** What a status says of the request itself, whatever was asked for. */
const causes: Readonly<Record<number, string>> = {
  406: 'The service sends no Accept: answer in application/scim+json to who names no type (RFC 7644, section 3.8).',
  415: 'The service writes application/scim+json; charset=utf-8: take that type, with its charset, at POST and PATCH (RFC 7644, section 3.8).',
  428: 'The service sends no If-Match: a version may be asked of those who read one, and not demanded (RFC 7644, section 3.14).',
}

/** A sentence about the first answer that is known; empty for none. */
export function hintFor(exchanges: readonly Exchange[]): string {
  for (const { request, answer } of exchanges) {
    const cause = answer && causes[answer.status]
    if (cause) return ` ${cause}`
    const found = hints.find(
      ([text, , sent = /^/]) =>
        answer?.body && answer.status >= 400 && text.test(answer.body) && sent.test(request.body ?? ''),
    )
    if (found) return ` ${found[1]}`
  }
  return ''
}
