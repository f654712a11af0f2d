import { anchor, define, defineDirectory, defineObject, reference, texts } from '../definition.js'
import { activeDirectory, activeDirectoryName } from '../domains/active-directory.js'
import { entraDirectory, entraDirectoryName } from '../entra-directory.js'
import { defineTemplate } from '../gallery-template.js'
import { map, rule } from '../mapping.js'
import { choose, constant } from '../source.js'
import {
  accountName,
  direct,
  freePrincipalName,
  matched,
  onceMade,
  synchronize,
  tenantName,
  writeBackTo,
} from './hr-mapping.js'

const source = 'SuccessFactors'
const person = 'User'
const requiredSecrets = ['BaseAddress', 'UserName', 'Password']

const custom = Array.from({ length: 15 }, (_, index) => `custom${String(index + 1).padStart(2, '0')}`)

/** As "SAP SuccessFactors attribute reference" lists them. */
const employeeCentral = (id: string) =>
  defineDirectory(id, source, [
    defineObject(person, [
      anchor('perPersonUuid'),
      define('personIdExternal', { required: true }),
      ...texts('personId', 'displayName', 'firstName', 'gender', 'lastName', 'middleName', 'preferredName'),
      ...texts(
        'addressLine1',
        'addressLine2',
        'addressLine3',
        'businessPhone',
        'cellPhone',
        'city',
        'country',
      ),
      ...texts(...custom, 'empId', 'homePhone', 'jobFamily', 'nickname', 'state', 'timeZone', 'username'),
      ...texts('zipCode', 'areaCode', 'countryCode', 'extension', 'phoneNumber', 'phoneType', 'emailAddress'),
      ...texts('emailType', 'firstDateWorked', 'lastDateWorked', 'userId', 'isContingentWorker'),
      ...texts('countryOfCompany', 'emplStatus', 'endDate', 'startDate', 'jobTitle', 'position'),
      ...texts('customString13', 'businessUnit', 'businessUnitId', 'company', 'companyId'),
      ...texts('twoCharCountryCode', 'costCenter', 'costCenterId', 'costCenterDescription', 'department'),
      ...texts('departmentId', 'division', 'divisionId', 'jobCode', 'jobCodeId', 'LocationName'),
      ...texts('officeLocationAddress', 'officeLocationCity', 'officeLocationCustomString4'),
      ...texts('officeLocationZipCode', 'payGrade', 'activeEmploymentsCount', 'latestTerminationDate'),
      reference('managerId', [person]),
    ]),
  ])

// "if activeEmploymentsCount=0, disable the account"
const activeAs = (active: string, inactive: string) =>
  choose('activeEmploymentsCount', active, ['0', inactive])

/**
 * The default mapping of Microsoft's attribute reference. Of the two sources that it names for the address and for the
 * postal code, a schema can have one: the person's own.
 */
export const successFactorsToDomain = defineTemplate({
  id: 'SuccessFactors2AD',
  description: 'Provision workers from SuccessFactors to Active Directory.',
  requiredSecrets,
  metadata: [
    { key: 'GalleryApplicationKey', value: 'SuccessFactors2AD' },
    { key: 'IsSynchronizationAgentRequired', value: 'true' },
  ],
  synchronizationRules: [
    rule(
      {
        id: '7e2d9f60-1b4c-4a85-93d7-f0c6b5a8e214',
        name: 'SUCCESSFACTORS_INBOUND_AD',
        sourceDirectoryName: source,
        targetDirectoryName: activeDirectoryName,
      },
      [
        synchronize('Synchronize SuccessFactors Users to On Premises Active Directory', person, 'user', [
          matched('employeeID', 'personIdExternal'),
          map('cn', 'displayName', onceMade),
          map('userPrincipalName', freePrincipalName('firstName', 'lastName'), onceMade),
          map('sAMAccountName', accountName('username'), onceMade),
          map('accountDisabled', activeAs('False', 'True')),
          ...direct({
            displayName: 'displayName',
            givenName: 'firstName',
            sn: 'lastName',
            streetAddress: 'addressLine1',
            l: 'city',
            co: 'country',
            st: 'state',
            postalCode: 'zipCode',
            mail: 'emailAddress',
            title: 'jobTitle',
            manager: 'managerId',
            c: 'twoCharCountryCode',
            department: 'department',
            company: 'division',
          }),
        ]),
      ],
    ),
  ],
  directories: [
    employeeCentral('c85f3e19-7a62-4d0b-b6e4-19d8f2a7c053'),
    activeDirectory('6f0c4b8d-2e95-4731-8a6f-d4b9e7c1053a'),
  ],
})

/** For people who are in the cloud only: the same mapping under the names of the tenant. */
export const successFactorsToTenant = defineTemplate({
  id: 'SuccessFactors2AAD',
  description: 'Provision workers from SuccessFactors to Microsoft Entra ID.',
  requiredSecrets,
  metadata: [{ key: 'GalleryApplicationKey', value: 'SuccessFactors2AAD' }],
  synchronizationRules: [
    rule(
      {
        id: '3a9b7c04-d6e8-4f51-a20d-8e5c1f6b9d72',
        name: 'SUCCESSFACTORS_INBOUND_AAD',
        sourceDirectoryName: source,
        targetDirectoryName: entraDirectoryName,
      },
      [
        synchronize('Synchronize SuccessFactors Users to Azure Active Directory', person, 'User', [
          matched('employeeId', 'personIdExternal'),
          map('userPrincipalName', tenantName('firstName', 'lastName'), onceMade),
          map('mailNickname', 'username', onceMade),
          map('accountEnabled', activeAs('True', 'False')),
          ...direct({
            displayName: 'displayName',
            givenName: 'firstName',
            surname: 'lastName',
            streetAddress: 'addressLine1',
            city: 'city',
            country: 'country',
            state: 'state',
            postalCode: 'zipCode',
            mail: 'emailAddress',
            jobTitle: 'jobTitle',
            manager: 'managerId',
            usageLocation: 'twoCharCountryCode',
            department: 'department',
            companyName: 'division',
          }),
        ]),
      ],
    ),
  ],
  directories: [employeeCentral('f27d6a51-8c3e-4b09-9f14-a0e5d8b7c362'), entraDirectory()],
})

/** What the tenant knows of workers, for SuccessFactors. The constants are ids of a tenant there, to be replaced. */
export const successFactorsWriteback = defineTemplate({
  id: 'SuccessFactorsWriteback',
  description: 'Write email addresses, user names and phone numbers back to SuccessFactors.',
  requiredSecrets,
  metadata: [{ key: 'GalleryApplicationKey', value: 'SuccessFactorsWriteback' }],
  synchronizationRules: [
    rule(
      {
        id: '18c5e7a9-f3d0-4b64-8e27-6b9f0d4c2a51',
        name: 'SUCCESSFACTORS_WRITEBACK',
        sourceDirectoryName: entraDirectoryName,
        targetDirectoryName: source,
      },
      [
        writeBackTo('Provision Azure Active Directory Users', person, [
          map('personIdExternal', 'employeeId', { matchingPriority: 1 }),
          map('email', 'mail'),
          map('emailType', constant('8448')),
          map('emailIsPrimary', constant('true')),
          map('businessPhoneNumber', 'telephoneNumber'),
          map('businessPhoneType', constant('10605')),
          map('businessPhoneIsPrimary', constant('true')),
          map('cellPhoneNumber', 'mobile'),
          map('cellPhoneType', constant('10606')),
          map('cellPhoneIsPrimary', constant('false')),
        ]),
      ],
    ),
  ],
  directories: [
    entraDirectory(),
    defineDirectory('b40e8d76-5f1a-4c93-a7d2-3e6b9c0f8d15', source, [
      defineObject(person, [
        anchor('personIdExternal'),
        ...texts('email', 'emailType', 'emailIsPrimary', 'username', 'loginMethod', ...custom),
        ...['businessPhone', 'cellPhone'].flatMap((kind) =>
          texts(`${kind}Number`, `${kind}Type`, `${kind}IsPrimary`),
        ),
      ]),
    ]),
  ],
})
