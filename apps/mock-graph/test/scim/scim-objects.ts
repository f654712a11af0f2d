import { scimGroup, scimUser } from '../../src/gallery/scim-target.js'
import type { AttributeChange, AttributeValue, TargetType } from '../../src/synchronization/target/target.js'

/** A kind of object whose schema says nothing. */
export const userType: TargetType = { name: scimUser, sourceName: 'User', attributes: new Map() }
export const groupType: TargetType = { name: scimGroup, sourceName: 'Group', attributes: new Map() }

export const text = (path: string, value: string | readonly string[]): AttributeValue => ({
  path,
  type: 'String',
  value,
})

export const boolean = (path: string, value: string): AttributeValue => ({ path, type: 'Boolean', value })

export const referenceTo = (path: string, value: string | readonly string[]): AttributeValue => ({
  path,
  type: 'Reference',
  value,
})

export const change = (op: AttributeChange['op'], value: AttributeValue): AttributeChange => ({
  op,
  ...value,
})

/** What the default mapping of the template `scim` makes of Dale Voss, all attributes set. */
export const daleVoss: readonly AttributeValue[] = [
  text('userName', 'dale.voss@tailspin.example'),
  boolean('active', 'True'),
  text('displayName', 'Dale Voss'),
  text('emails[type eq "work"].value', 'dale.voss@tailspin.example'),
  text('name.givenName', 'Dale'),
  text('name.familyName', 'Voss'),
  text('title', 'Tide clerk'),
  text('preferredLanguage', 'en-GB'),
  text('name.formatted', 'Dale Voss'),
  text('addresses[type eq "work"].formatted', 'Shed 4'),
  text('addresses[type eq "work"].streetAddress', '1 Quay'),
  text('addresses[type eq "work"].locality', 'Hull'),
  text('addresses[type eq "work"].region', 'ER'),
  text('addresses[type eq "work"].postalCode', 'HU1'),
  text('addresses[type eq "work"].country', 'GB'),
  text('phoneNumbers[type eq "work"].value', '+44 20 0100'),
  text('phoneNumbers[type eq "mobile"].value', '+44 7700 0100'),
  text('externalId', 'dvoss'),
  text(`${scimUser}:employeeNumber`, '4417'),
  text(`${scimUser}:department`, 'Harbour'),
]
