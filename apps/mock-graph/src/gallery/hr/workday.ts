import { anchor, define, defineDirectory, defineObject, reference, texts } from '../definition.js'
import { activeDirectory, activeDirectoryName } from '../domains/active-directory.js'
import { entraDirectory, entraDirectoryName } from '../entra-directory.js'
import { defineTemplate } from '../gallery-template.js'
import { map, rule } from '../mapping.js'
import {
  accountName,
  activeAs,
  direct,
  freePrincipalName,
  matched,
  onceMade,
  synchronize,
  tenantName,
  writeBackTo,
} from './hr-mapping.js'

const source = 'Workday'
const worker = 'Worker'
const requiredSecrets = ['BaseAddress', 'UserName', 'Password']

const lines = [2, 3, 4, 5, 6, 7, 8, 9].map((line) => `AddressLine${line}Data`)

/** As "Workday attribute reference" lists them for the version that the connector asks for unless told otherwise. */
const workday = (id: string) =>
  defineDirectory(id, source, [
    defineObject(worker, [
      anchor('WID'),
      define('WorkerID', { required: true }),
      ...texts(...lines, 'Active', 'AddressLineData', 'BusinessTitle', 'Company', 'ContingentWorkerID'),
      ...texts('CountryReference', 'CountryReferenceFriendly', 'CountryReferenceNumeric', 'EmailAddress'),
      ...texts(
        'CountryReferenceTwoLetter',
        'CountryRegionReference',
        'EmployeeID',
        'FacilityLocation',
        'Fax',
      ),
      ...texts('FirstName', 'JobClassificationID', 'JobFamilyID', 'LastName', 'LeaveAbsenceType'),
      ...texts('LocalReference', 'LocationIdentifier', 'MiddleName', 'Mobile', 'Municipality', 'PositionID'),
      ...texts(
        'PositionTitle',
        'PostalCode',
        'PreferredFirstName',
        'PreferredLastName',
        'PreferredMiddleName',
      ),
      ...texts('PreferredNameData', 'PrimaryWorkTelephone', 'StatusActiveStatusDate', 'StatusHireDate'),
      ...texts('StatusOriginalHireDate', 'StatusRehire', 'StatusRetired', 'StatusTerminated'),
      ...texts(
        'StatusTerminationDate',
        'StatusTerminationLastDayOfWork',
        'SupervisoryOrganization',
        'UserID',
      ),
      ...texts('WorkSpaceReference'),
      reference('ManagerReference', [worker]),
    ]),
  ])

/** The mapping of Microsoft's tutorial, but for the containers of one city or another, which are an example there. */
export const workdayToDomain = defineTemplate({
  id: 'Workday2AD',
  description: 'Provision workers from Workday to Active Directory.',
  requiredSecrets,
  metadata: [
    { key: 'GalleryApplicationKey', value: 'Workday2AD' },
    { key: 'IsSynchronizationAgentRequired', value: 'true' },
  ],
  synchronizationRules: [
    rule(
      {
        id: '4c0b6d3e-8a17-4f2b-9e5d-61c7a0b3f8d1',
        name: 'WORKDAY_INBOUND_AD',
        sourceDirectoryName: source,
        targetDirectoryName: activeDirectoryName,
      },
      [
        synchronize('Synchronize Workday Workers to On Premises Active Directory', worker, 'user', [
          matched('employeeID', 'WorkerID'),
          map('cn', 'PreferredNameData', onceMade),
          map('userPrincipalName', freePrincipalName('FirstName', 'LastName'), onceMade),
          map('sAMAccountName', accountName('UserID'), onceMade),
          map('accountDisabled', activeAs('Active', 'False', 'True')),
          ...direct({
            givenName: 'FirstName',
            sn: 'LastName',
            displayName: 'PreferredNameData',
            company: 'Company',
            department: 'SupervisoryOrganization',
            manager: 'ManagerReference',
            title: 'BusinessTitle',
            streetAddress: 'AddressLineData',
            l: 'Municipality',
            co: 'CountryReferenceTwoLetter',
            c: 'CountryReferenceTwoLetter',
            st: 'CountryRegionReference',
            physicalDeliveryOfficeName: 'WorkSpaceReference',
            postalCode: 'PostalCode',
            telephoneNumber: 'PrimaryWorkTelephone',
            facsimileTelephoneNumber: 'Fax',
            mobile: 'Mobile',
            preferredLanguage: 'LocalReference',
          }),
        ]),
      ],
    ),
  ],
  directories: [
    workday('0e7b9c52-3f6a-4d18-8b94-c25d1e0f7a63'),
    activeDirectory('a94d2f71-6c0e-4b35-9d82-7f3e5b1c0a48'),
  ],
})

/** For people who are in the cloud only. What it maps follows the mapping into a domain; who is active is documented. */
export const workdayToTenant = defineTemplate({
  id: 'Workday2AAD',
  description: 'Provision workers from Workday to Microsoft Entra ID.',
  requiredSecrets,
  metadata: [{ key: 'GalleryApplicationKey', value: 'Workday2AAD' }],
  synchronizationRules: [
    rule(
      {
        id: '9d51e8f4-27b3-4c6a-8f0e-b7a4c3d2e195',
        name: 'WORKDAY_INBOUND_AAD',
        sourceDirectoryName: source,
        targetDirectoryName: entraDirectoryName,
      },
      [
        synchronize('Synchronize Workers to Azure AD', worker, 'User', [
          matched('employeeId', 'WorkerID'),
          map('userPrincipalName', tenantName('FirstName', 'LastName'), onceMade),
          map('mailNickname', 'UserID', onceMade),
          map('accountEnabled', activeAs('Active', 'True', 'False')),
          ...direct({
            givenName: 'FirstName',
            surname: 'LastName',
            displayName: 'PreferredNameData',
            companyName: 'Company',
            department: 'SupervisoryOrganization',
            manager: 'ManagerReference',
            jobTitle: 'BusinessTitle',
            streetAddress: 'AddressLineData',
            city: 'Municipality',
            country: 'CountryReferenceTwoLetter',
            usageLocation: 'CountryReferenceTwoLetter',
            state: 'CountryRegionReference',
            physicalDeliveryOfficeName: 'WorkSpaceReference',
            postalCode: 'PostalCode',
            telephoneNumber: 'PrimaryWorkTelephone',
            facsimileTelephoneNumber: 'Fax',
            mobile: 'Mobile',
            preferredLanguage: 'LocalReference',
          }),
        ]),
      ],
    ),
  ],
  directories: [workday('d3f61a08-5e9c-4b72-a1d0-84c9b6e7f352'), entraDirectory()],
})

const phone = (kind: string) =>
  ['IsPrimary', 'CountryCodeName', 'CountryCodeNumber', 'Number'].map((name) => `Workphone${kind}${name}`)

/** What the tenant knows of workers, for Workday: "typically" names and mails; the phones are there to be mapped. */
export const workdayWriteback = defineTemplate({
  id: 'WorkdayWriteback',
  description: 'Write email addresses, user names and phone numbers back to Workday.',
  requiredSecrets,
  metadata: [{ key: 'GalleryApplicationKey', value: 'WorkdayWriteback' }],
  synchronizationRules: [
    rule(
      {
        id: '5b8e0d27-94fa-4163-b0c7-2e6d9a1f8c34',
        name: 'WORKDAY_WRITEBACK',
        sourceDirectoryName: entraDirectoryName,
        targetDirectoryName: source,
      },
      [
        writeBackTo('Provision Azure Active Directory Users', worker, [
          map('WorkerID', 'employeeId', { matchingPriority: 1 }),
          map('UserID', 'userPrincipalName'),
          map('EmailAddress', 'mail'),
        ]),
      ],
    ),
  ],
  directories: [
    entraDirectory(),
    defineDirectory('e16c7b94-0d3a-4f58-97e2-5c8f1b0d4a69', source, [
      defineObject(worker, [
        anchor('WorkerID'),
        ...texts('UserID', 'EmailAddress', ...phone('Landline'), 'WorkphoneLandlineExtension'),
        ...texts(...phone('Mobile')),
      ]),
    ]),
  ],
})
