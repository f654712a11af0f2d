import { texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate, type GalleryTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import {
  businessCardMappings,
  coreUserMappings,
  enterpriseMappings,
  groupMappings,
  scimDirectory,
  scimGroup,
  scimUser,
} from './scim-target.js'

const target = 'AWS IAM Identity Center'

/** AWS IAM Identity Center, once AWS Single Sign-on. */
export const aws = defineTemplate({
  id: 'aws',
  description: 'Provision users and groups to AWS IAM Identity Center.',
  requiredSecrets: ['BaseAddress', 'SecretToken'],
  metadata: [
    { key: 'GalleryApplicationIdentifier', value: '21ed01d2-ec13-4e9e-86c1-cd546719ebc4' },
    { key: 'GalleryApplicationKey', value: 'aws' },
  ],
  synchronizationRules: [
    rule(
      {
        id: '4022a792-e664-4a2b-b0b2-f345321cb975',
        name: 'USER_OUTBOUND_USER',
        sourceDirectoryName: entraDirectoryName,
        targetDirectoryName: target,
      },
      [
        mapObjects('Provision Microsoft Entra ID Users', 'User', scimUser, [
          ...coreUserMappings,
          // AWS takes no second number: entra/aws-single-sign-on-provisioning-tutorial.
          ...businessCardMappings.filter(
            ({ targetAttributeName }) => !/mobile|fax/.test(targetAttributeName ?? ''),
          ),
          map('externalId', 'objectId'),
          ...enterpriseMappings,
        ]),
        mapObjects('Provision Microsoft Entra ID Groups', 'Group', scimGroup, groupMappings),
      ],
    ),
  ],
  directories: [
    entraDirectory(),
    scimDirectory('c77a7227-b353-44ee-b176-7fed5c3ba0d3', target, {
      without: ['phoneNumbers[type eq "mobile"].value', 'phoneNumbers[type eq "fax"].value', 'roles'],
      users: texts(
        'locale',
        'timezone',
        ...['division', 'costCenter', 'organization'].map((name) => `${scimUser}:${name}`),
      ),
    }),
  ],
})

/** The same in the edition that Graph's page of 2021 shows. */
export const awsSingleSignOn: GalleryTemplate = {
  ...aws,
  id: 'aWSSingleSignon',
  factoryTag: 'aWSSingleSignon',
  default: false,
  metadata: [
    { key: 'galleryApplicationIdentifier', value: '21ed01d2-ec13-4e9e-86c1-cd546719ebc4' },
    { key: 'galleryApplicationKey', value: 'awssinglesignon' },
  ],
  schema: {
    ...aws.schema,
    id: 'aWSSingleSignon',
    version: '6.0',
    synchronizationRules: aws.schema.synchronizationRules.map((one) => ({
      ...one,
      id: '03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8',
      name: 'USERGROUP_OUTBOUND_USERGROUP',
      metadata: [{ key: 'supportsProvisionOnDemand', value: 'true' }],
    })),
  },
}

/**
 * AWS Single-Account Access, with the secrets of Entra's configuration guide. The template's id is the same there; that
 * its schema is, too, is assumed (docs/discoveries/schemas.md).
 */
export const awsSingleAccount: GalleryTemplate = {
  ...aws,
  description: 'Provision users and groups to a single AWS account.',
  requiredSecrets: ['ClientSecret', 'SecretToken'],
  metadata: [
    { key: 'GalleryApplicationIdentifier', value: '8b1025e4-1dd2-430b-a150-2ef79cd700f5' },
    { key: 'GalleryApplicationKey', value: 'aws' },
  ],
}
