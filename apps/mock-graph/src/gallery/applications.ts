import { aws, awsSingleAccount, awsSingleSignOn } from './aws.js'
import { azureToAzure } from './azure-to-azure.js'
import { dataBricks } from './data-bricks.js'
import { cloudSync, passwordHashSync } from './domains/cloud-sync.js'
import { domainProvisioning } from './domains/domain-provisioning.js'
import { inboundApiToDomain } from './domains/inbound-api-to-domain.js'
import { hybridWriteback } from './domains/write-back.js'
import type { GalleryTemplate } from './gallery-template.js'
import { googleApps } from './google-apps.js'
import {
  successFactorsToDomain,
  successFactorsToTenant,
  successFactorsWriteback,
} from './hr/success-factors.js'
import { workdayToDomain, workdayToTenant, workdayWriteback } from './hr/workday.js'
import { inboundApi } from './inbound-api.js'
import { scim } from './scim.js'

/** An application of the gallery, and the ways to provision it. */
export type GalleryApplication = {
  /** Id of the application template, which its instances carry as `applicationTemplateId`. */
  readonly id: string
  readonly displayName: string
  readonly templates: readonly GalleryTemplate[]
}

/** The id of the application template for an application that is not in the gallery. */
export const nonGalleryApplication = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'

/**
 * The part of the gallery that the fake knows. Ids and names are the real ones (microsoft-graph-docs,
 * public set-up scripts), but for those of API-driven provisioning,
 * Workday and SuccessFactors, whose ids no public source gives.
 */
export const galleryApplications: readonly GalleryApplication[] = [
  { id: nonGalleryApplication, displayName: 'Custom', templates: [scim] },
  {
    id: '9c9818d2-2900-49e8-8ba4-22688be7c675',
    displayName: 'Azure Databricks SCIM Provisioning Connector',
    templates: [dataBricks],
  },
  {
    id: '21ed01d2-ec13-4e9e-86c1-cd546719ebc4',
    displayName: 'AWS IAM Identity Center (successor to AWS Single Sign-On)',
    templates: [aws, awsSingleSignOn],
  },
  {
    id: '8b1025e4-1dd2-430b-a150-2ef79cd700f5',
    displayName: 'AWS Single-Account Access',
    templates: [awsSingleAccount],
  },
  {
    id: '01303a13-8322-4e06-bee5-80d612907131',
    displayName: 'Google Cloud / G Suite Connector by Microsoft',
    templates: [googleApps],
  },
  {
    id: '518e5f48-1fc8-4c48-9387-9fdf28b0dfe7',
    displayName: 'Azure AD to Azure AD synchronization',
    templates: [azureToAzure],
  },
  {
    id: '1a4721b3-e57f-4451-ae87-ef078703ec94',
    displayName: 'Active Directory to Azure Active Directory Provisioning',
    templates: [cloudSync, passwordHashSync, hybridWriteback, domainProvisioning],
  },
  {
    id: 'f5d1c1c5-8a43-4a4e-9d0c-6a3f0f3f7b52',
    displayName: 'API-driven provisioning to Microsoft Entra ID',
    templates: [inboundApi],
  },
  {
    id: 'b5e1c0f7-6d0a-4b8a-9f55-2f8a4d6c1e93',
    displayName: 'API-driven provisioning to on-premises Active Directory',
    templates: [inboundApiToDomain],
  },
  {
    id: '4f8c2d17-9b6e-4a03-8d5f-e1a7b0c3f264',
    displayName: 'Workday to Active Directory User Provisioning',
    templates: [workdayToDomain],
  },
  {
    id: '93b5e0a8-6d1f-4c72-b948-0f7e2d5c8a31',
    displayName: 'Workday to Microsoft Entra user provisioning',
    templates: [workdayToTenant],
  },
  {
    id: 'd70a4c9e-3b82-4f16-95c0-8b6d1e7f2a43',
    displayName: 'Workday Writeback',
    templates: [workdayWriteback],
  },
  {
    id: '2c9e7f50-a41b-4d86-8e3a-5d0b9f6c1e78',
    displayName: 'SuccessFactors to Active Directory User Provisioning',
    templates: [successFactorsToDomain],
  },
  {
    id: 'a6d13b8f-7e05-4c49-9f2b-c4e8d0a7b512',
    displayName: 'SuccessFactors to Microsoft Entra user provisioning',
    templates: [successFactorsToTenant],
  },
  {
    id: '58f0b2e6-c9d4-4a17-b36e-7a1d8c5f0e92',
    displayName: 'SuccessFactors Writeback',
    templates: [successFactorsWriteback],
  },
]
