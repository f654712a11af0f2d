import type { RuleId } from './finding.js'

export type Rule = { readonly text: string; readonly source: string }

const page = 'https://learn.microsoft.com/en-us/entra/identity/app-provisioning'
const guide = `${page}/use-scim-to-provision-users-and-groups`
const compat = `${page}/application-provisioning-config-problem-scim-compatibility`
const custom = `${page}/customize-application-attributes`
const how = `${page}/how-provisioning-works`
const rfc = (section: string) => `RFC 7644, section ${section}`
const gallery = 'AzureAD/SCIMReferenceCode, SCIM-Validation-Test-Overview.md (August 2026)'

/** What the checks hold an endpoint to, and who says so. The ids are those of docs/discoveries/scim-servers.md. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  A1: { text: 'What is answered with 2xx must be there when it is read.', source: rfc('3.5.2') },
  A1b: {
    text: 'What a 201 or /Schemas shows must be kept: the service compares with what it reads later.',
    source: `${rfc('3.3')}; ${how}`,
  },
  A2: {
    text: 'A path names an attribute inside the resource, not a new key with that text.',
    source: rfc('3.5.2'),
  },
  A3: { text: 'A PATCH that is refused changes nothing: it is atomic.', source: rfc('3.5.2') },
  A4: {
    text: 'What the endpoint cannot do it refuses with 4xx; 5xx says that it is down.',
    source: rfc('3.12'),
  },
  A5: { text: 'One operation that is refused loses every change of the user.', source: guide },
  A6: {
    text: 'An unknown attribute in a PATCH must not take the known ones with it in silence.',
    source: guide,
  },
  A7: { text: 'A boolean is kept as a boolean.', source: `RFC 7643, section 2.3.2; ${compat}` },
  A8: { text: 'What is never shown cannot be checked.', source: guide },
  A10: { text: 'Errors are SCIM errors, in JSON.', source: rfc('3.12') },
  A10b: { text: 'The token is taken at the address that is provisioned.', source: guide },
  B1: {
    text: 'A look-up for somebody who does not exist is answered with 200 and an empty list.',
    source: guide,
  },
  B2: {
    text: 'A filter is applied: who is found holds the value that was asked for.',
    source: `${rfc('3.4.2.2')}; ${guide}`,
  },
  B3: { text: 'What was created is found by the look-up that matching sends.', source: guide },
  B4: {
    text: 'A look-up that the endpoint refuses fails the object: it is not "nobody found".',
    source: guide,
  },
  B5: {
    text: 'Whoever takes a name is found by it: else the service creates, and is answered 409, for ever.',
    source: guide,
  },
  B6: {
    text: 'Look-ups work for people as they are: apostrophes, no e-mail, a name unlike the e-mail.',
    source: guide,
  },
  B6b: { text: 'The filter of the mapping is understood.', source: `${rfc('3.4.2.2')}; ${custom}` },
  B7: { text: 'userName is unique without regard to case.', source: 'RFC 7643, section 4.1.1' },
  B9: { text: 'After a rename the new name finds, and the old one does not.', source: rfc('3.4.2.2') },
  C1: {
    text: 'A second visit finds nothing to change: what an answer lacks is sent again at each visit.',
    source: `${how}; MicrosoftDocs/azure-docs#11784`,
  },
  C2: {
    text: 'A user who leaves scope is disabled by active, alone or with other changes.',
    source: `${guide}; ${how}`,
  },
  C3: {
    text: 'Add with a filtered path makes the entry that is not there, with the type that the filter names.',
    source: guide,
  },
  C4: {
    text: 'The manager is a plain id, added, replaced and removed at the path of the enterprise extension.',
    source: 'Captain-P-Goldfish/SCIM-SDK#686; SCIMReferenceCode, SCIM_Update_Manager',
  },
  C5: {
    text: 'A user may name the enterprise extension in schemas and have no value of it, and get values later.',
    source: guide,
  },
  C6: { text: 'App roles come in the forms of the three functions.', source: custom },
  C7: { text: 'A user who was deleted can be created again.', source: how },
  C8: {
    text: 'After DELETE a user is gone, or inactive and can be brought back.',
    source: `${guide}; ${rfc('3.6')}`,
  },
  C8b: { text: 'Two changes of one user at once are both kept, or one is refused.', source: rfc('3.14') },
  C8c: {
    text: 'An e-mail of another type stands beside the one for work.',
    source: 'RFC 7643, section 4.1.2',
  },
  C9: { text: 'A change of somebody who is gone is answered with 404.', source: rfc('3.12') },
  D1: { text: 'Adding members keeps those that are there.', source: `${rfc('3.5.2.1')}; ${guide}` },
  D2: {
    text: 'Adding who is in and removing who is not changes nothing and is no error.',
    source: `${rfc('3.5.2.1')}; ${guide}`,
  },
  D3: {
    text: 'Removing a member removes that member, whatever the group keeps beside its id.',
    source: `${guide}; ${compat}`,
  },
  D4: { text: 'Two changes of members at once are both kept, or one is refused.', source: rfc('3.14') },
  D5: { text: 'What becomes of a member that nobody knows is up to the endpoint.', source: rfc('3.5.2') },
  D6: {
    text: 'Whether a deleted user stays a member is up to the endpoint; removing it later does no harm.',
    source: rfc('3.6'),
  },
  D7: {
    text: 'excludedAttributes=members leaves members out: the service reads groups so.',
    source: `${guide}; ${rfc('3.9')}`,
  },
  update: {
    text: 'Every mapped attribute can be changed by the PATCH that the service sends.',
    source: `${guide}; ${compat}`,
  },
  delete: {
    text: 'A group that leaves the scope or is deleted is deleted at the endpoint, and its name is free then.',
    source: `${how}; ${rfc('3.6')}`,
  },
  gate: { text: 'A test of the gallery gate.', source: gallery },
}
