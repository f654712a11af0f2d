import { aws, awsSingleAccount, awsSingleSignOn } from './aws.js'
import { azureToAzure } from './azure-to-azure.js'
import { cloudSync, passwordHashSync } from './cloud-sync.js'
import { dataBricks } from './data-bricks.js'
import type { GalleryTemplate } from './gallery-template.js'
import { googleApps } from './google-apps.js'
import { inboundApi } from './inbound-api.js'
import { inboundApiToDomain } from './inbound-api-to-domain.js'
import { scim } from './scim.js'
import { domainProvisioning, hybridWriteback } from './write-back.js'

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
 * public set-up scripts), but for the two of API-driven provisioning, whose ids no public source gives.
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
]
