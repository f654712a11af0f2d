/** Something that provisioning expects of a SCIM endpoint or of a schema, and who says so. */
export type ScimRule = {
  readonly text: string
  /** Everybody who says so, for people: `RFC 7644, section 3.12; https://…`. */
  readonly source: string
  /** Where the first of them can be read. */
  readonly url: string
}

type Source = { readonly name: string; readonly url: string }

const rule = (text: string, first: Source, ...others: readonly Source[]): ScimRule => ({
  text,
  source: [first, ...others].map(({ name }) => name).join('; '),
  url: first.url,
})
const page = (url: string): Source => ({ name: url, url })
const learn = 'https://learn.microsoft.com/entra/identity'
const guide = page(`${learn}/app-provisioning/use-scim-to-provision-users-and-groups`)
const compatibility = page(
  `${learn}/app-provisioning/application-provisioning-config-problem-scim-compatibility`,
)
const mapping = page(`${learn}/app-provisioning/customize-application-attributes`)
const how = page(`${learn}/app-provisioning/how-provisioning-works`)
const logs = page(`${learn}/monitoring-health/howto-analyze-provisioning-logs`)
const section =
  (number: number) =>
  (part: string): Source => ({
    name: `RFC ${number}, section ${part}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${part}`,
  })
const rfc = section(7644)
const schema = section(7643)
const issue = (name: string): Source => ({
  name,
  url: `https://github.com/${name.replace('#', '/issues/')}`,
})
const tests = 'https://github.com/AzureAD/SCIMReferenceCode'
const updateManager: Source = { name: 'SCIMReferenceCode, SCIM_Update_Manager', url: tests }
const gallery: Source = {
  name: 'AzureAD/SCIMReferenceCode, SCIM-Validation-Test-Overview.md (August 2026)',
  url: tests,
}

/**
 * What an endpoint is held to by checks, and what the failure of a single request points to. The ids with a letter and a number are
 * those of docs/discoveries/scim-servers.md.
 */
export const scimRules = {
  A1: rule('What is answered with 2xx must be there when it is read.', rfc('3.5.2')),
  A1b: rule(
    'What a 201 or /Schemas shows must be kept: the service compares with what it reads later.',
    rfc('3.3'),
    how,
  ),
  A2: rule('A path names an attribute inside the resource, not a new key with that text.', rfc('3.5.2')),
  A3: rule('A PATCH that is refused changes nothing: it is atomic.', rfc('3.5.2')),
  A4: rule(
    'What the endpoint cannot do it refuses with 4xx; 5xx says that it is down, and is tried again in the next cycle, so the object is late by 40 minutes.',
    logs,
    rfc('3.12'),
  ),
  A5: rule('One operation that is refused loses every change of the user.', guide),
  A6: rule('An unknown attribute in a PATCH must not take the known ones with it in silence.', guide),
  A7: rule('A boolean is kept as a boolean.', schema('2.3.2'), compatibility),
  A8: rule('What is never shown cannot be checked.', guide),
  A10: rule('Errors are SCIM errors, in JSON.', rfc('3.12')),
  A10b: rule(
    'The token is taken at the address that is provisioned, and for every request of a cycle.',
    guide,
  ),
  B1: rule('A look-up for somebody who does not exist is answered with 200 and an empty list.', guide),
  B2: rule('A filter is applied: who is found holds the value that was asked for.', rfc('3.4.2.2'), guide),
  B3: rule('What was created is found by the look-up that matching sends.', guide),
  B4: rule(
    'A filter by the matching attribute is answered with 200 and a ListResponse, whether it finds the one resource that has the value or nobody: a look-up that the endpoint refuses fails the object, and is not "nobody found".',
    guide,
  ),
  B5: rule(
    'A POST is 409 only for somebody who is there, and whoever takes a name is found by it before, inactive ones too: else the service creates, and is answered 409, for ever.',
    guide,
  ),
  B6: rule('Look-ups work for people as they are: apostrophes, no e-mail, a name unlike the e-mail.', guide),
  B6b: rule('The filter of the mapping is understood.', rfc('3.4.2.2'), mapping),
  B7: rule('userName is unique without regard to case.', schema('4.1.1')),
  B9: rule('After a rename the new name finds, and the old one does not.', rfc('3.4.2.2')),
  C1: rule(
    'A second visit finds nothing to change: what an answer lacks is sent again at each visit.',
    how,
    issue('MicrosoftDocs/azure-docs#11784'),
  ),
  C2: rule('A user who leaves scope is disabled by active, alone or with other changes.', guide, how),
  C3: rule(
    'Add with a filtered path makes the entry that is not there, with the type that the filter names.',
    guide,
  ),
  C4: rule(
    'The manager is a plain id, added, replaced and removed at the path of the enterprise extension.',
    issue('Captain-P-Goldfish/SCIM-SDK#686'),
    updateManager,
  ),
  C5: rule(
    'A user may name the enterprise extension in schemas and have no value of it, and get values later.',
    guide,
  ),
  C6: rule('App roles come in the forms of the three functions.', mapping),
  C7: rule('A user who was deleted can be created again.', how),
  C8: rule('After DELETE a user is gone, or inactive and can be brought back.', guide, rfc('3.6')),
  C8b: rule('Two changes of one user at once are both kept, or one is refused.', rfc('3.14')),
  C8c: rule('An e-mail of another type stands beside the one for work.', schema('4.1.2')),
  C9: rule('A change of somebody who is gone is answered with 404.', rfc('3.12')),
  D1: rule(
    'PATCH adds single members by { "value": id }, and keeps those that are there.',
    guide,
    rfc('3.5.2.1'),
  ),
  D2: rule(
    'Adding who is in and removing who is not changes nothing and is no error.',
    rfc('3.5.2.1'),
    guide,
  ),
  D3: rule(
    'PATCH removes a single member by { "value": id }: that member and no other, whatever the group keeps beside its id.',
    guide,
    compatibility,
  ),
  D4: rule('Two changes of members at once are both kept, or one is refused.', rfc('3.14')),
  D5: rule('What becomes of a member that nobody knows is up to the endpoint.', rfc('3.5.2')),
  D6: rule(
    'Whether a deleted user stays a member is up to the endpoint; removing it later does no harm.',
    rfc('3.6'),
  ),
  D7: rule('excludedAttributes=members leaves members out: the service reads groups so.', guide, rfc('3.9')),
  update: rule(
    'Every mapped attribute can be changed by the PATCH that the service sends: Add, Replace and Remove in any case, paths with a filter such as emails[type eq "work"].value, and, without aadOptscim062020, booleans as the texts "True" and "False".',
    compatibility,
    guide,
  ),
  leave: rule(
    'A group that leaves the scope or is deleted is deleted at the endpoint, and its name is free then.',
    how,
    rfc('3.6'),
  ),
  gate: rule('A test of the gallery gate.', gallery),
  // What single failures point to, and no check asks for.
  mapping: rule(
    'A mapping gives a value for every object in scope; one that cannot be evaluated fails its object.',
    mapping,
  ),
  several: rule('The value of a matching attribute belongs to one resource only.', guide),
  read: rule('A resource is read by its id: 200 with it, or 404 where it is gone.', rfc('3.4.1')),
  create: rule(
    'A POST with attributes of the core and the enterprise schema is answered 201 with the resource and its id.',
    rfc('3.3'),
  ),
  gone: rule('An id stays the one of its resource for as long as that is there.', rfc('3.1')),
  delete: rule('DELETE is answered 204, and 404 for what is gone already.', rfc('3.6')),
  throttled: rule(
    'An endpoint stands 25 requests a second of one tenant; what is refused with 429 is tried again in a later cycle.',
    guide,
  ),
  silent: rule('Every request is answered in HTTP, whole and in time.', logs),
} as const satisfies Readonly<Record<string, ScimRule>>

export type ScimRuleId = keyof typeof scimRules
