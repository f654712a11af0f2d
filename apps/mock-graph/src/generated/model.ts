// Generated from openapi/ by `npm run generate`. Do not edit.

/** A type is `Edm.String`, `graph.x` or `Collection(…)`; `!` after it forbids null. */
export type Members = Readonly<Record<string, string>>

export type ModelType = {
  readonly base?: string
  readonly properties: Members
  readonly navigation: Members
  /** What the real type has besides the slice. */
  readonly beyond?: Members
  /** What the real type leads to besides the slice. */
  readonly leadsBeyond?: Members
  /** Navigation properties that stand in the answer without `$expand`. */
  readonly shown?: readonly string[]
  /** What an answer shows of it where nothing is selected. Default: whatever there is. */
  readonly defaults?: DefaultRow
}

export type DefaultRow = {
  /** All that `/v1.0` shows by itself. */
  readonly 'v1.0'?: readonly string[]
  /** What only `$select` shows. */
  readonly selected?: readonly string[]
  /** What `$select` may name, and no answer shows. */
  readonly never?: readonly string[]
  /** Does what was not written stand there as null? */
  readonly filled?: boolean
}

export type ServiceModel = {
  readonly enums: Readonly<Record<string, { readonly flags: boolean; readonly members: Readonly<Record<string, number>> }>>
  readonly types: Readonly<Record<TypeName, ModelType>>
  readonly operations: readonly {
    readonly name: string
    readonly kind: 'Action' | 'Function'
    readonly binding: string
    readonly parameters: Members
    readonly returns?: string
  }[]
  readonly entitySets: Readonly<Record<string, TypeName>>
  /** What only one version has. */
  readonly versions: Readonly<Record<'v1.0' | 'beta', {
    readonly properties: Readonly<Record<string, Members>>
    /** What `instantiate` calls the id of what it made. */
    readonly instantiatedId: string
  }>>
}

/** What each JSON body is, by operation: an entity, or the parameters of an action. */
export type RequestBodies = Readonly<Record<string, TypeName | Members>>

/** A type that only `/beta` has. */
export type BetaTypeName =
  | 'objectConnection'

/** A type of the slice. */
export type TypeName =
  | 'apiApplication'
  | 'application'
  | 'applicationServicePrincipal'
  | 'applicationTemplate'
  | 'appRole'
  | 'appRoleAssignment'
  | 'attributeDefinition'
  | 'attributeDefinitionMetadataEntry'
  | 'attributeMapping'
  | 'attributeMappingFunctionSchema'
  | 'attributeMappingParameterSchema'
  | 'attributeMappingSource'
  | 'bulkUpload'
  | 'containerFilter'
  | 'detailsInfo'
  | 'directoryDefinition'
  | 'directoryObject'
  | 'directoryRole'
  | 'entity'
  | 'expressionInputObject'
  | 'filter'
  | 'filterClause'
  | 'filterGroup'
  | 'filterOperand'
  | 'filterOperatorSchema'
  | 'group'
  | 'groupFilter'
  | 'identity'
  | 'initiator'
  | 'keyCredential'
  | 'keyValuePair'
  | 'modifiedProperty'
  | 'federatedIdentityCredential'
  | 'oAuth2PermissionGrant'
  | 'objectDefinition'
  | 'objectDefinitionMetadataEntry'
  | 'objectMapping'
  | 'objectMappingMetadataEntry'
  | 'organization'
  | 'parseExpressionResponse'
  | 'passwordCredential'
  | 'passwordProfile'
  | 'permissionScope'
  | 'provisionedIdentity'
  | 'provisioningErrorInfo'
  | 'provisioningObjectSummary'
  | 'provisioningServicePrincipal'
  | 'provisioningStatusInfo'
  | 'provisioningStep'
  | 'provisioningSystem'
  | 'publicClientApplication'
  | 'publicError'
  | 'publicErrorDetail'
  | 'publicInnerError'
  | 'referencedObject'
  | 'requiredResourceAccess'
  | 'resourceAccess'
  | 'servicePrincipal'
  | 'spaApplication'
  | 'stringKeyAttributeMappingSourceValuePair'
  | 'stringKeyLongValuePair'
  | 'stringKeyObjectValuePair'
  | 'stringKeyStringValuePair'
  | 'synchronization'
  | 'synchronizationError'
  | 'synchronizationJob'
  | 'synchronizationJobApplicationParameters'
  | 'synchronizationJobRestartCriteria'
  | 'synchronizationJobSubject'
  | 'synchronizationLinkedObjects'
  | 'synchronizationMetadataEntry'
  | 'synchronizationProgress'
  | 'synchronizationQuarantine'
  | 'synchronizationRule'
  | 'synchronizationSchedule'
  | 'synchronizationSchema'
  | 'synchronizationSecretKeyStringValuePair'
  | 'synchronizationStatus'
  | 'synchronizationTaskExecution'
  | 'synchronizationTemplate'
  | 'unifiedRoleAssignment'
  | 'unifiedRoleDefinition'
  | 'unifiedRolePermission'
  | 'user'
  | 'verifiedDomain'
  | 'webApplication'
  | 'domain'
  | 'domainState'
  | 'appIdentity'
  | 'appliedConditionalAccessPolicy'
  | 'auditActivityInitiator'
  | 'deviceDetail'
  | 'directoryAudit'
  | 'geoCoordinates'
  | 'keyValue'
  | 'selfSignedCertificate'
  | 'signIn'
  | 'signInLocation'
  | 'signInStatus'
  | 'targetResource'
  | 'userIdentity'

export const model: ServiceModel = {
  "enums": {
    "attributeDefinitionMetadata": {"flags":false,"members":{"BaseAttributeName":0,"ComplexObjectDefinition":1,"IsContainer":2,"IsCustomerDefined":3,"IsDomainQualified":4,"LinkPropertyNames":5,"LinkTypeName":6,"MaximumLength":7,"ReferencedProperty":8}},
    "attributeFlowBehavior": {"flags":false,"members":{"FlowWhenChanged":0,"FlowAlways":1}},
    "attributeFlowType": {"flags":false,"members":{"Always":0,"ObjectAddOnly":1,"MultiValueAddOnly":2,"ValueAddOnly":3,"AttributeAddOnly":4}},
    "attributeMappingSourceType": {"flags":false,"members":{"Attribute":0,"Constant":1,"Function":2}},
    "attributeType": {"flags":false,"members":{"String":0,"Integer":1,"Reference":2,"Binary":3,"Boolean":4,"DateTime":5}},
    "directoryDefinitionDiscoverabilities": {"flags":true,"members":{"None":0,"AttributeNames":1,"AttributeDataTypes":2,"AttributeReadOnly":4,"ReferenceAttributes":8,"UnknownFutureValue":16}},
    "initiatorType": {"flags":false,"members":{"user":0,"application":1,"system":2,"unknownFutureValue":3}},
    "mutability": {"flags":false,"members":{"ReadWrite":0,"ReadOnly":1,"Immutable":2,"WriteOnly":3}},
    "objectDefinitionMetadata": {"flags":false,"members":{"PropertyNameAccountEnabled":0,"PropertyNameSoftDeleted":1,"IsSoftDeletionSupported":2,"IsSynchronizeAllSupported":3,"ConnectorDataStorageRequired":4,"Extensions":5,"BaseObjectName":6}},
    "objectFlowTypes": {"flags":true,"members":{"None":0,"Add":1,"Update":2,"Delete":4}},
    "objectMappingMetadata": {"flags":false,"members":{"EscrowBehavior":0,"DisableMonitoringForChanges":1,"OriginalJoiningProperty":2,"Disposition":3,"IsCustomerDefined":4,"ExcludeFromReporting":5,"Unsynchronized":6}},
    "provisioningAction": {"flags":false,"members":{"other":0,"create":1,"delete":2,"disable":3,"update":4,"stagedDelete":5,"unknownFutureValue":6}},
    "provisioningResult": {"flags":false,"members":{"success":0,"failure":1,"skipped":2,"warning":3,"unknownFutureValue":4}},
    "provisioningStatusErrorCategory": {"flags":false,"members":{"failure":0,"nonServiceFailure":1,"success":2,"unknownFutureValue":3}},
    "provisioningStepType": {"flags":false,"members":{"import":0,"scoping":1,"matching":2,"processing":3,"referenceResolution":4,"export":5,"unknownFutureValue":6}},
    "quarantineReason": {"flags":false,"members":{"EncounteredBaseEscrowThreshold":0,"EncounteredTotalEscrowThreshold":1,"EncounteredEscrowProportionThreshold":2,"EncounteredQuarantineException":4,"Unknown":8,"QuarantinedOnDemand":16,"TooManyDeletes":32,"IngestionInterrupted":64}},
    "scopeOperatorMultiValuedComparisonType": {"flags":false,"members":{"All":0,"Any":1}},
    "scopeOperatorType": {"flags":false,"members":{"Binary":0,"Unary":1}},
    "synchronizationJobRestartScope": {"flags":true,"members":{"None":0,"ConnectorDataStore":1,"Escrows":2,"Watermark":4,"QuarantineState":8,"Full":15,"ForceDeletes":32}},
    "synchronizationMetadata": {"flags":false,"members":{"GalleryApplicationIdentifier":0,"GalleryApplicationKey":1,"IsOAuthEnabled":2,"IsSynchronizationAgentAssignmentRequired":3,"IsSynchronizationAgentRequired":4,"IsSynchronizationInPreview":5,"OAuthSettings":6,"SynchronizationLearnMoreIbizaFwLink":7,"ConfigurationFields":8}},
    "synchronizationScheduleState": {"flags":false,"members":{"Active":0,"Disabled":1,"Paused":2}},
    "synchronizationSecret": {"flags":false,"members":{"None":0,"UserName":1,"Password":2,"SecretToken":3,"AppKey":4,"BaseAddress":5,"ClientIdentifier":6,"ClientSecret":7,"SingleSignOnType":11,"Sandbox":12,"Url":13,"Domain":14,"ConsumerKey":15,"ConsumerSecret":16,"TokenKey":17,"TokenExpiration":18,"Oauth2AccessToken":19,"Oauth2AccessTokenCreationTime":20,"Oauth2RefreshToken":21,"SyncAll":22,"InstanceName":24,"Oauth2ClientId":27,"Oauth2ClientSecret":28,"CompanyId":29,"UpdateKeyOnSoftDelete":30,"SynchronizationSchedule":33,"SystemOfRecord":34,"SandboxName":35,"EnforceDomain":36,"SyncNotificationSettings":37,"SkipOutOfScopeDeletions":40,"Oauth2AuthorizationCode":62,"Oauth2RedirectUri":63,"ApplicationTemplateIdentifier":64,"Oauth2TokenExchangeUri":65,"Oauth2AuthorizationUri":66,"AuthenticationType":67,"Server":70,"PerformInboundEntitlementGrants":100,"HardDeletesEnabled":101,"SyncAgentCompatibilityKey":102,"SyncAgentADContainer":103,"ValidateDomain":206,"TestReferences":207,"ConnectionString":250}},
    "synchronizationStatusCode": {"flags":false,"members":{"NotConfigured":0,"NotRun":1,"Active":2,"Paused":3,"Quarantine":4}},
    "synchronizationTaskExecutionResult": {"flags":false,"members":{"Succeeded":0,"Failed":1,"EntryLevelErrors":2}},
    "appliedConditionalAccessPolicyResult": {"flags":false,"members":{"success":0,"failure":1,"notApplied":2,"notEnabled":3,"unknown":4,"unknownFutureValue":5}},
    "conditionalAccessStatus": {"flags":false,"members":{"success":0,"failure":1,"notApplied":2,"unknownFutureValue":3}},
    "groupType": {"flags":false,"members":{"unifiedGroups":0,"azureAD":1,"unknownFutureValue":2}},
    "operationResult": {"flags":false,"members":{"success":0,"failure":1,"timeout":2,"unknownFutureValue":3}},
    "riskDetail": {"flags":false,"members":{"none":0,"adminGeneratedTemporaryPassword":1,"userPerformedSecuredPasswordChange":2,"userPerformedSecuredPasswordReset":3,"adminConfirmedSigninSafe":4,"aiConfirmedSigninSafe":5,"userPassedMFADrivenByRiskBasedPolicy":6,"adminDismissedAllRiskForUser":7,"adminConfirmedSigninCompromised":8,"hidden":9,"adminConfirmedUserCompromised":10,"unknownFutureValue":11}},
    "riskEventType": {"flags":false,"members":{"unlikelyTravel":0,"anonymizedIPAddress":1,"maliciousIPAddress":2,"unfamiliarFeatures":3,"malwareInfectedIPAddress":4,"suspiciousIPAddress":5,"leakedCredentials":6,"investigationsThreatIntelligence":7,"generic":8,"adminConfirmedUserCompromised":9,"unknownFutureValue":10}},
    "riskLevel": {"flags":false,"members":{"low":0,"medium":1,"high":2,"hidden":3,"none":4,"unknownFutureValue":5}},
    "riskState": {"flags":false,"members":{"none":0,"confirmedSafe":1,"remediated":2,"dismissed":3,"atRisk":4,"confirmedCompromised":5,"unknownFutureValue":6}},
  },
  "types": {
    "apiApplication": {"properties":{"knownClientApplications":"Collection(Edm.Guid)","oauth2PermissionScopes":"Collection(graph.permissionScope)","requestedAccessTokenVersion":"Edm.Int32"},"navigation":{},"beyond":{"acceptMappedClaims":"Edm.Boolean","preAuthorizedApplications":"Collection(graph.preAuthorizedApplication)"}},
    "application": {"base":"directoryObject","properties":{"api":"graph.apiApplication","appId":"Edm.String","appRoles":"Collection(graph.appRole)","applicationTemplateId":"Edm.String","createdDateTime":"Edm.DateTimeOffset","description":"Edm.String","displayName":"Edm.String","groupMembershipClaims":"Edm.String","identifierUris":"Collection(Edm.String)","isFallbackPublicClient":"Edm.Boolean","keyCredentials":"Collection(graph.keyCredential)","notes":"Edm.String","passwordCredentials":"Collection(graph.passwordCredential)","publicClient":"graph.publicClientApplication","publisherDomain":"Edm.String","requiredResourceAccess":"Collection(graph.requiredResourceAccess)","serviceManagementReference":"Edm.String","signInAudience":"Edm.String","spa":"graph.spaApplication","tags":"Collection(Edm.String)","uniqueName":"Edm.String","web":"graph.webApplication"},"navigation":{"owners":"Collection(graph.directoryObject)","synchronization":"graph.synchronization"},"beyond":{"addIns":"Collection(graph.addIn)","authenticationBehaviors":"graph.authenticationBehaviors","certification":"graph.certification","defaultRedirectUri":"Edm.String","disabledByMicrosoftStatus":"Edm.String","info":"graph.informationalUrl","isDeviceOnlyAuthSupported":"Edm.Boolean","logo":"Edm.Stream","nativeAuthenticationApisEnabled":"Edm.String","optionalClaims":"graph.optionalClaims","parentalControlSettings":"graph.parentalControlSettings","samlMetadataUrl":"Edm.String","requestSignatureVerification":"graph.requestSignatureVerification","servicePrincipalLockConfiguration":"graph.servicePrincipalLockConfiguration","tokenEncryptionKeyId":"Edm.Guid","verifiedPublisher":"graph.verifiedPublisher"},"defaults":{"never":["logo"]}},
    "applicationServicePrincipal": {"properties":{},"navigation":{"application":"graph.application","servicePrincipal":"graph.servicePrincipal"}},
    "applicationTemplate": {"base":"entity","properties":{"categories":"Collection(Edm.String)","description":"Edm.String","displayName":"Edm.String","homePageUrl":"Edm.String","logoUrl":"Edm.String","publisher":"Edm.String","supportedProvisioningTypes":"Collection(Edm.String)","supportedSingleSignOnModes":"Collection(Edm.String)"},"navigation":{},"beyond":{"deprecationDate":"Edm.String","endpoints":"Collection(Edm.String)","informationalUrls":"graph.informationalUrls","isEntraIntegrated":"Edm.Boolean","lastModifiedDateTime":"Edm.DateTimeOffset","riskFactors":"graph.applicationRiskFactors","riskScore":"graph.applicationRiskScore"},"defaults":{"selected":["riskFactors","riskScore"]}},
    "appRole": {"properties":{"allowedMemberTypes":"Collection(Edm.String)","description":"Edm.String","displayName":"Edm.String","id":"Edm.Guid!","isEnabled":"Edm.Boolean!","origin":"Edm.String","value":"Edm.String"},"navigation":{}},
    "appRoleAssignment": {"base":"directoryObject","properties":{"appRoleId":"Edm.Guid!","createdDateTime":"Edm.DateTimeOffset","principalDisplayName":"Edm.String","principalId":"Edm.Guid","principalType":"Edm.String","resourceDisplayName":"Edm.String","resourceId":"Edm.Guid"},"navigation":{}},
    "attributeDefinition": {"properties":{"anchor":"Edm.Boolean!","apiExpressions":"Collection(graph.stringKeyStringValuePair)","caseExact":"Edm.Boolean!","defaultValue":"Edm.String","flowNullValues":"Edm.Boolean!","metadata":"Collection(graph.attributeDefinitionMetadataEntry)","multivalued":"Edm.Boolean!","mutability":"graph.mutability!","name":"Edm.String","referencedObjects":"Collection(graph.referencedObject)","required":"Edm.Boolean!","type":"graph.attributeType!"},"navigation":{}},
    "attributeDefinitionMetadataEntry": {"properties":{"key":"graph.attributeDefinitionMetadata","value":"Edm.String"},"navigation":{}},
    "attributeMapping": {"properties":{"defaultValue":"Edm.String","exportMissingReferences":"Edm.Boolean!","flowBehavior":"graph.attributeFlowBehavior!","flowType":"graph.attributeFlowType!","matchingPriority":"Edm.Int32!","source":"graph.attributeMappingSource","targetAttributeName":"Edm.String"},"navigation":{}},
    "attributeMappingFunctionSchema": {"base":"entity","properties":{"parameters":"Collection(graph.attributeMappingParameterSchema)"},"navigation":{},"beyond":{"name":"Edm.String"}},
    "attributeMappingParameterSchema": {"properties":{"allowMultipleOccurrences":"Edm.Boolean!","name":"Edm.String","required":"Edm.Boolean!","type":"graph.attributeType!"},"navigation":{}},
    "attributeMappingSource": {"properties":{"expression":"Edm.String","name":"Edm.String","parameters":"Collection(graph.stringKeyAttributeMappingSourceValuePair)","type":"graph.attributeMappingSourceType!"},"navigation":{}},
    "bulkUpload": {"base":"entity","properties":{},"navigation":{}},
    "containerFilter": {"properties":{"includedContainers":"Collection(Edm.String)"},"navigation":{}},
    "detailsInfo": {"properties":{},"navigation":{}},
    "directoryDefinition": {"base":"entity","properties":{"discoverabilities":"graph.directoryDefinitionDiscoverabilities!","discoveryDateTime":"Edm.DateTimeOffset","name":"Edm.String","objects":"Collection(graph.objectDefinition)","readOnly":"Edm.Boolean!","version":"Edm.String"},"navigation":{},"beyond":{"metadata":"Collection(graph.stringKeyStringValuePair)"}},
    "directoryObject": {"base":"entity","properties":{"deletedDateTime":"Edm.DateTimeOffset"},"navigation":{}},
    "directoryRole": {"base":"directoryObject","properties":{"description":"Edm.String","displayName":"Edm.String","roleTemplateId":"Edm.String"},"navigation":{"members":"Collection(graph.directoryObject)"}},
    "entity": {"properties":{"id":"Edm.String!"},"navigation":{}},
    "expressionInputObject": {"properties":{"definition":"graph.objectDefinition","properties":"Collection(graph.stringKeyObjectValuePair)"},"navigation":{}},
    "filter": {"properties":{"categoryFilterGroups":"Collection(graph.filterGroup)","groups":"Collection(graph.filterGroup)","inputFilterGroups":"Collection(graph.filterGroup)"},"navigation":{}},
    "filterClause": {"properties":{"operatorName":"Edm.String","sourceOperandName":"Edm.String","targetOperand":"graph.filterOperand"},"navigation":{}},
    "filterGroup": {"properties":{"clauses":"Collection(graph.filterClause)","name":"Edm.String"},"navigation":{}},
    "filterOperand": {"properties":{"values":"Collection(Edm.String)"},"navigation":{}},
    "filterOperatorSchema": {"base":"entity","properties":{"arity":"graph.scopeOperatorType!","multivaluedComparisonType":"graph.scopeOperatorMultiValuedComparisonType!","supportedAttributeTypes":"Collection(graph.attributeType)"},"navigation":{},"beyond":{"name":"Edm.String"}},
    "group": {"base":"directoryObject","properties":{"createdDateTime":"Edm.DateTimeOffset","description":"Edm.String","displayName":"Edm.String","groupTypes":"Collection(Edm.String)","isAssignableToRole":"Edm.Boolean","mail":"Edm.String","mailEnabled":"Edm.Boolean","mailNickname":"Edm.String","membershipRule":"Edm.String","securityEnabled":"Edm.Boolean","visibility":"Edm.String"},"navigation":{"members":"Collection(graph.directoryObject)","owners":"Collection(graph.directoryObject)"},"beyond":{"allowExternalSenders":"Edm.Boolean","assignedLabels":"Collection(graph.assignedLabel)","assignedLicenses":"Collection(graph.assignedLicense)","autoSubscribeNewMembers":"Edm.Boolean","classification":"Edm.String","expirationDateTime":"Edm.DateTimeOffset","hasMembersWithLicenseErrors":"Edm.Boolean","hideFromAddressLists":"Edm.Boolean","hideFromOutlookClients":"Edm.Boolean","isArchived":"Edm.Boolean","isManagementRestricted":"Edm.Boolean","isSubscribedByMail":"Edm.Boolean","licenseProcessingState":"graph.licenseProcessingState","membershipRuleProcessingState":"Edm.String","onPremisesDomainName":"Edm.String","onPremisesLastSyncDateTime":"Edm.DateTimeOffset","onPremisesNetBiosName":"Edm.String","onPremisesProvisioningErrors":"Collection(graph.onPremisesProvisioningError)","onPremisesSamAccountName":"Edm.String","onPremisesSecurityIdentifier":"Edm.String","onPremisesSyncEnabled":"Edm.Boolean","preferredDataLocation":"Edm.String","preferredLanguage":"Edm.String","proxyAddresses":"Collection(Edm.String)","renewedDateTime":"Edm.DateTimeOffset","resourceBehaviorOptions":"Collection(Edm.String)","resourceProvisioningOptions":"Collection(Edm.String)","securityIdentifier":"Edm.String","serviceProvisioningErrors":"Collection(graph.serviceProvisioningError)","theme":"Edm.String","uniqueName":"Edm.String","unseenCount":"Edm.Int32"},"defaults":{"selected":["allowExternalSenders","assignedLabels","assignedLicenses","autoSubscribeNewMembers","hideFromAddressLists","hideFromOutlookClients","isManagementRestricted","isSubscribedByMail","licenseProcessingState","unseenCount"],"never":["hasMembersWithLicenseErrors","isArchived"],"filled":true}},
    "groupFilter": {"properties":{"includedGroups":"Collection(Edm.String)"},"navigation":{}},
    "identity": {"properties":{"displayName":"Edm.String","id":"Edm.String"},"navigation":{}},
    "initiator": {"base":"identity","properties":{"initiatorType":"graph.initiatorType"},"navigation":{}},
    "keyCredential": {"properties":{"customKeyIdentifier":"Edm.Binary","displayName":"Edm.String","endDateTime":"Edm.DateTimeOffset","key":"Edm.Binary","keyId":"Edm.Guid","startDateTime":"Edm.DateTimeOffset","type":"Edm.String","usage":"Edm.String"},"navigation":{}},
    "keyValuePair": {"properties":{"name":"Edm.String!","value":"Edm.String"},"navigation":{}},
    "modifiedProperty": {"properties":{"displayName":"Edm.String","newValue":"Edm.String","oldValue":"Edm.String"},"navigation":{}},
    "federatedIdentityCredential": {"base":"entity","properties":{"audiences":"Collection(Edm.String)","description":"Edm.String","issuer":"Edm.String","name":"Edm.String!","subject":"Edm.String"},"navigation":{}},
    "oAuth2PermissionGrant": {"base":"entity","properties":{"clientId":"Edm.String!","consentType":"Edm.String","principalId":"Edm.String","resourceId":"Edm.String!","scope":"Edm.String"},"navigation":{}},
    "objectDefinition": {"properties":{"attributes":"Collection(graph.attributeDefinition)","metadata":"Collection(graph.objectDefinitionMetadataEntry)","name":"Edm.String","supportedApis":"Collection(Edm.String)"},"navigation":{}},
    "objectDefinitionMetadataEntry": {"properties":{"key":"graph.objectDefinitionMetadata","value":"Edm.String"},"navigation":{}},
    "objectMapping": {"properties":{"attributeMappings":"Collection(graph.attributeMapping)","enabled":"Edm.Boolean!","flowTypes":"graph.objectFlowTypes!","metadata":"Collection(graph.objectMappingMetadataEntry)","name":"Edm.String","scope":"graph.filter","sourceObjectName":"Edm.String","targetObjectName":"Edm.String"},"navigation":{}},
    "objectMappingMetadataEntry": {"properties":{"key":"graph.objectMappingMetadata","value":"Edm.String"},"navigation":{}},
    "organization": {"base":"directoryObject","properties":{"countryLetterCode":"Edm.String","createdDateTime":"Edm.DateTimeOffset","displayName":"Edm.String","tenantType":"Edm.String","verifiedDomains":"Collection(graph.verifiedDomain)"},"navigation":{},"beyond":{"assignedPlans":"Collection(graph.assignedPlan)","businessPhones":"Collection(Edm.String)","city":"Edm.String","country":"Edm.String","defaultUsageLocation":"Edm.String","isMultipleDataLocationsForServicesEnabled":"Edm.Boolean","marketingNotificationEmails":"Collection(Edm.String)","onPremisesLastSyncDateTime":"Edm.DateTimeOffset","onPremisesSyncEnabled":"Edm.Boolean","partnerTenantType":"Edm.String","postalCode":"Edm.String","preferredLanguage":"Edm.String","privacyProfile":"graph.privacyProfile","provisionedPlans":"Collection(graph.provisionedPlan)","securityComplianceNotificationMails":"Collection(Edm.String)","securityComplianceNotificationPhones":"Collection(Edm.String)","state":"Edm.String","street":"Edm.String","technicalNotificationMails":"Collection(Edm.String)"}},
    "parseExpressionResponse": {"properties":{"error":"graph.publicError","evaluationResult":"Collection(Edm.String)","evaluationSucceeded":"Edm.Boolean!","parsedExpression":"graph.attributeMappingSource","parsingSucceeded":"Edm.Boolean!"},"navigation":{}},
    "passwordCredential": {"properties":{"customKeyIdentifier":"Edm.Binary","displayName":"Edm.String","endDateTime":"Edm.DateTimeOffset","hint":"Edm.String","keyId":"Edm.Guid","secretText":"Edm.String","startDateTime":"Edm.DateTimeOffset"},"navigation":{}},
    "passwordProfile": {"properties":{"forceChangePasswordNextSignIn":"Edm.Boolean","forceChangePasswordNextSignInWithMfa":"Edm.Boolean","password":"Edm.String"},"navigation":{}},
    "permissionScope": {"properties":{"adminConsentDescription":"Edm.String","adminConsentDisplayName":"Edm.String","id":"Edm.Guid!","isEnabled":"Edm.Boolean!","origin":"Edm.String","type":"Edm.String","userConsentDescription":"Edm.String","userConsentDisplayName":"Edm.String","value":"Edm.String"},"navigation":{}},
    "provisionedIdentity": {"base":"identity","properties":{"details":"graph.detailsInfo","identityType":"Edm.String"},"navigation":{}},
    "provisioningErrorInfo": {"properties":{"additionalDetails":"Edm.String","errorCategory":"graph.provisioningStatusErrorCategory","errorCode":"Edm.String","reason":"Edm.String","recommendedAction":"Edm.String"},"navigation":{}},
    "provisioningObjectSummary": {"base":"entity","properties":{"activityDateTime":"Edm.DateTimeOffset!","changeId":"Edm.String","cycleId":"Edm.String","durationInMilliseconds":"Edm.Int32","initiatedBy":"graph.initiator","jobId":"Edm.String","modifiedProperties":"Collection(graph.modifiedProperty)","provisioningAction":"graph.provisioningAction","provisioningStatusInfo":"graph.provisioningStatusInfo","provisioningSteps":"Collection(graph.provisioningStep)","servicePrincipal":"graph.provisioningServicePrincipal","sourceIdentity":"graph.provisionedIdentity","sourceSystem":"graph.provisioningSystem","targetIdentity":"graph.provisionedIdentity","targetSystem":"graph.provisioningSystem","tenantId":"Edm.String"},"navigation":{}},
    "provisioningServicePrincipal": {"base":"identity","properties":{},"navigation":{}},
    "provisioningStatusInfo": {"properties":{"errorInformation":"graph.provisioningErrorInfo","status":"graph.provisioningResult"},"navigation":{}},
    "provisioningStep": {"properties":{"description":"Edm.String","details":"graph.detailsInfo","name":"Edm.String","provisioningStepType":"graph.provisioningStepType","status":"graph.provisioningResult"},"navigation":{}},
    "provisioningSystem": {"base":"identity","properties":{"details":"graph.detailsInfo"},"navigation":{}},
    "publicClientApplication": {"properties":{"redirectUris":"Collection(Edm.String)"},"navigation":{}},
    "publicError": {"properties":{"code":"Edm.String","details":"Collection(graph.publicErrorDetail)","innerError":"graph.publicInnerError","message":"Edm.String","target":"Edm.String"},"navigation":{}},
    "publicErrorDetail": {"properties":{"code":"Edm.String","message":"Edm.String","target":"Edm.String"},"navigation":{}},
    "publicInnerError": {"properties":{"code":"Edm.String","details":"Collection(graph.publicErrorDetail)","message":"Edm.String","target":"Edm.String"},"navigation":{}},
    "referencedObject": {"properties":{"referencedObjectName":"Edm.String","referencedProperty":"Edm.String"},"navigation":{}},
    "requiredResourceAccess": {"properties":{"resourceAccess":"Collection(graph.resourceAccess)","resourceAppId":"Edm.String!"},"navigation":{}},
    "resourceAccess": {"properties":{"id":"Edm.Guid!","type":"Edm.String"},"navigation":{}},
    "servicePrincipal": {"base":"directoryObject","properties":{"accountEnabled":"Edm.Boolean","alternativeNames":"Collection(Edm.String)","appDescription":"Edm.String","appDisplayName":"Edm.String","appId":"Edm.String","appOwnerOrganizationId":"Edm.Guid","appRoleAssignmentRequired":"Edm.Boolean!","appRoles":"Collection(graph.appRole)","applicationTemplateId":"Edm.String","description":"Edm.String","displayName":"Edm.String","homepage":"Edm.String","keyCredentials":"Collection(graph.keyCredential)","loginUrl":"Edm.String","logoutUrl":"Edm.String","notes":"Edm.String","notificationEmailAddresses":"Collection(Edm.String)","oauth2PermissionScopes":"Collection(graph.permissionScope)","passwordCredentials":"Collection(graph.passwordCredential)","preferredSingleSignOnMode":"Edm.String","replyUrls":"Collection(Edm.String)","servicePrincipalNames":"Collection(Edm.String)","servicePrincipalType":"Edm.String","signInAudience":"Edm.String","tags":"Collection(Edm.String)"},"navigation":{"appRoleAssignedTo":"Collection(graph.appRoleAssignment)","appRoleAssignments":"Collection(graph.appRoleAssignment)","oauth2PermissionGrants":"Collection(graph.oAuth2PermissionGrant)","owners":"Collection(graph.directoryObject)","synchronization":"graph.synchronization"},"beyond":{"addIns":"Collection(graph.addIn)","createdDateTime":"Edm.DateTimeOffset","customSecurityAttributes":"graph.customSecurityAttributeValue","disabledByMicrosoftStatus":"Edm.String","info":"graph.informationalUrl","preferredTokenSigningKeyThumbprint":"Edm.String","resourceSpecificApplicationPermissions":"Collection(graph.resourceSpecificPermission)","samlSingleSignOnSettings":"graph.samlSingleSignOnSettings","tokenEncryptionKeyId":"Edm.Guid","verifiedPublisher":"graph.verifiedPublisher"},"defaults":{"selected":["customSecurityAttributes"]}},
    "spaApplication": {"properties":{"redirectUris":"Collection(Edm.String)"},"navigation":{}},
    "stringKeyAttributeMappingSourceValuePair": {"properties":{"key":"Edm.String","value":"graph.attributeMappingSource"},"navigation":{}},
    "stringKeyLongValuePair": {"properties":{"key":"Edm.String","value":"Edm.Int64!"},"navigation":{}},
    "stringKeyObjectValuePair": {"properties":{"key":"Edm.String"},"navigation":{}},
    "stringKeyStringValuePair": {"properties":{"key":"Edm.String","value":"Edm.String"},"navigation":{}},
    "synchronization": {"base":"entity","properties":{"secrets":"Collection(graph.synchronizationSecretKeyStringValuePair)"},"navigation":{"jobs":"Collection(graph.synchronizationJob)","templates":"Collection(graph.synchronizationTemplate)"}},
    "synchronizationError": {"properties":{"code":"Edm.String","message":"Edm.String","tenantActionable":"Edm.Boolean!"},"navigation":{}},
    "synchronizationJob": {"base":"entity","properties":{"schedule":"graph.synchronizationSchedule","status":"graph.synchronizationStatus","synchronizationJobSettings":"Collection(graph.keyValuePair)","templateId":"Edm.String"},"navigation":{"bulkUpload":"graph.bulkUpload","schema":"graph.synchronizationSchema"}},
    "synchronizationJobApplicationParameters": {"properties":{"ruleId":"Edm.String","subjects":"Collection(graph.synchronizationJobSubject)"},"navigation":{}},
    "synchronizationJobRestartCriteria": {"properties":{"resetScope":"graph.synchronizationJobRestartScope"},"navigation":{}},
    "synchronizationJobSubject": {"properties":{"links":"graph.synchronizationLinkedObjects","objectId":"Edm.String","objectTypeName":"Edm.String"},"navigation":{}},
    "synchronizationLinkedObjects": {"properties":{"manager":"graph.synchronizationJobSubject","members":"Collection(graph.synchronizationJobSubject)","owners":"Collection(graph.synchronizationJobSubject)"},"navigation":{}},
    "synchronizationMetadataEntry": {"properties":{"key":"graph.synchronizationMetadata","value":"Edm.String"},"navigation":{}},
    "synchronizationProgress": {"properties":{"completedUnits":"Edm.Int64!","progressObservationDateTime":"Edm.DateTimeOffset!","totalUnits":"Edm.Int64!","units":"Edm.String"},"navigation":{}},
    "synchronizationQuarantine": {"properties":{"currentBegan":"Edm.DateTimeOffset!","error":"graph.synchronizationError","nextAttempt":"Edm.DateTimeOffset!","reason":"graph.quarantineReason!","seriesBegan":"Edm.DateTimeOffset!","seriesCount":"Edm.Int64!"},"navigation":{}},
    "synchronizationRule": {"properties":{"containerFilter":"graph.containerFilter","editable":"Edm.Boolean!","groupFilter":"graph.groupFilter","id":"Edm.String","metadata":"Collection(graph.stringKeyStringValuePair)","name":"Edm.String","objectMappings":"Collection(graph.objectMapping)","priority":"Edm.Int32!","sourceDirectoryName":"Edm.String","targetDirectoryName":"Edm.String"},"navigation":{}},
    "synchronizationSchedule": {"properties":{"expiration":"Edm.DateTimeOffset","interval":"Edm.Duration!","state":"graph.synchronizationScheduleState!"},"navigation":{}},
    "synchronizationSchema": {"base":"entity","properties":{"synchronizationRules":"Collection(graph.synchronizationRule)","version":"Edm.String"},"navigation":{"directories":"Collection(graph.directoryDefinition)"},"shown":["directories"]},
    "synchronizationSecretKeyStringValuePair": {"properties":{"key":"graph.synchronizationSecret!","value":"Edm.String"},"navigation":{}},
    "synchronizationStatus": {"properties":{"code":"graph.synchronizationStatusCode!","countSuccessiveCompleteFailures":"Edm.Int64!","escrowsPruned":"Edm.Boolean!","lastExecution":"graph.synchronizationTaskExecution","lastSuccessfulExecution":"graph.synchronizationTaskExecution","lastSuccessfulExecutionWithExports":"graph.synchronizationTaskExecution","progress":"Collection(graph.synchronizationProgress)","quarantine":"graph.synchronizationQuarantine","steadyStateFirstAchievedTime":"Edm.DateTimeOffset!","steadyStateLastAchievedTime":"Edm.DateTimeOffset!","synchronizedEntryCountByType":"Collection(graph.stringKeyLongValuePair)","troubleshootingUrl":"Edm.String"},"navigation":{}},
    "synchronizationTaskExecution": {"properties":{"activityIdentifier":"Edm.String","countEntitled":"Edm.Int64!","countEntitledForProvisioning":"Edm.Int64!","countEscrowed":"Edm.Int64!","countEscrowedRaw":"Edm.Int64!","countExported":"Edm.Int64!","countExports":"Edm.Int64!","countImported":"Edm.Int64!","countImportedDeltas":"Edm.Int64!","countImportedReferenceDeltas":"Edm.Int64!","error":"graph.synchronizationError","state":"graph.synchronizationTaskExecutionResult!","timeBegan":"Edm.DateTimeOffset!","timeEnded":"Edm.DateTimeOffset!"},"navigation":{}},
    "synchronizationTemplate": {"base":"entity","properties":{"applicationId":"Edm.Guid!","default":"Edm.Boolean!","description":"Edm.String","discoverable":"Edm.Boolean!","factoryTag":"Edm.String","metadata":"Collection(graph.synchronizationMetadataEntry)"},"navigation":{"schema":"graph.synchronizationSchema"}},
    "unifiedRoleAssignment": {"base":"entity","properties":{"appScopeId":"Edm.String","condition":"Edm.String","directoryScopeId":"Edm.String","principalId":"Edm.String","roleDefinitionId":"Edm.String"},"navigation":{"principal":"graph.directoryObject","roleDefinition":"graph.unifiedRoleDefinition"}},
    "unifiedRoleDefinition": {"base":"entity","properties":{"description":"Edm.String","displayName":"Edm.String","isBuiltIn":"Edm.Boolean","isEnabled":"Edm.Boolean","resourceScopes":"Collection(Edm.String)","rolePermissions":"Collection(graph.unifiedRolePermission)","templateId":"Edm.String","version":"Edm.String"},"navigation":{}},
    "unifiedRolePermission": {"properties":{"allowedResourceActions":"Collection(Edm.String)","condition":"Edm.String","excludedResourceActions":"Collection(Edm.String)"},"navigation":{}},
    "user": {"base":"directoryObject","properties":{"accountEnabled":"Edm.Boolean","city":"Edm.String","companyName":"Edm.String","country":"Edm.String","createdDateTime":"Edm.DateTimeOffset","department":"Edm.String","displayName":"Edm.String","employeeId":"Edm.String","givenName":"Edm.String","jobTitle":"Edm.String","mail":"Edm.String","mailNickname":"Edm.String","mobilePhone":"Edm.String","onPremisesImmutableId":"Edm.String","passwordProfile":"graph.passwordProfile","preferredLanguage":"Edm.String","surname":"Edm.String","usageLocation":"Edm.String","userPrincipalName":"Edm.String","userType":"Edm.String"},"navigation":{"manager":"graph.directoryObject"},"beyond":{"aboutMe":"Edm.String","ageGroup":"Edm.String","assignedLicenses":"Collection(graph.assignedLicense)","assignedPlans":"Collection(graph.assignedPlan)","authorizationInfo":"graph.authorizationInfo","birthday":"Edm.DateTimeOffset","businessPhones":"Collection(Edm.String)","consentProvidedForMinor":"Edm.String","creationType":"Edm.String","customSecurityAttributes":"graph.customSecurityAttributeValue","employeeHireDate":"Edm.DateTimeOffset","employeeLeaveDateTime":"Edm.DateTimeOffset","employeeOrgData":"graph.employeeOrgData","employeeType":"Edm.String","externalUserState":"Edm.String","externalUserStateChangeDateTime":"Edm.DateTimeOffset","faxNumber":"Edm.String","hireDate":"Edm.DateTimeOffset","identities":"Collection(graph.objectIdentity)","imAddresses":"Collection(Edm.String)","interests":"Collection(Edm.String)","isManagementRestricted":"Edm.Boolean","isResourceAccount":"Edm.Boolean","lastPasswordChangeDateTime":"Edm.DateTimeOffset","legalAgeGroupClassification":"Edm.String","licenseAssignmentStates":"Collection(graph.licenseAssignmentState)","mailboxSettings":"graph.mailboxSettings","mySite":"Edm.String","officeLocation":"Edm.String","onPremisesDistinguishedName":"Edm.String","onPremisesDomainName":"Edm.String","onPremisesExtensionAttributes":"graph.onPremisesExtensionAttributes","onPremisesLastSyncDateTime":"Edm.DateTimeOffset","onPremisesProvisioningErrors":"Collection(graph.onPremisesProvisioningError)","onPremisesSamAccountName":"Edm.String","onPremisesSecurityIdentifier":"Edm.String","onPremisesSyncEnabled":"Edm.Boolean","onPremisesUserPrincipalName":"Edm.String","otherMails":"Collection(Edm.String)","passwordPolicies":"Edm.String","pastProjects":"Collection(Edm.String)","postalCode":"Edm.String","preferredDataLocation":"Edm.String","preferredName":"Edm.String","provisionedPlans":"Collection(graph.provisionedPlan)","proxyAddresses":"Collection(Edm.String)","responsibilities":"Collection(Edm.String)","schools":"Collection(Edm.String)","securityIdentifier":"Edm.String","serviceProvisioningErrors":"Collection(graph.serviceProvisioningError)","showInAddressList":"Edm.Boolean","signInActivity":"graph.signInActivity","signInSessionsValidFromDateTime":"Edm.DateTimeOffset","skills":"Collection(Edm.String)","state":"Edm.String","streetAddress":"Edm.String"},"leadsBeyond":{"directReports":"Collection(graph.directoryObject)"},"defaults":{"v1.0":["id","businessPhones","displayName","givenName","jobTitle","mail","mobilePhone","officeLocation","preferredLanguage","surname","userPrincipalName"],"selected":["aboutMe","birthday","customSecurityAttributes","hireDate","interests","mailboxSettings","mySite","pastProjects","preferredName","responsibilities","schools","signInActivity","skills"],"filled":true}},
    "verifiedDomain": {"properties":{"capabilities":"Edm.String","isDefault":"Edm.Boolean","isInitial":"Edm.Boolean","name":"Edm.String","type":"Edm.String"},"navigation":{}},
    "webApplication": {"properties":{"homePageUrl":"Edm.String","logoutUrl":"Edm.String","redirectUris":"Collection(Edm.String)"},"navigation":{},"beyond":{"implicitGrantSettings":"graph.implicitGrantSettings","redirectUriSettings":"Collection(graph.redirectUriSettings)"}},
    "domain": {"base":"entity","properties":{"authenticationType":"Edm.String!","availabilityStatus":"Edm.String","isAdminManaged":"Edm.Boolean!","isDefault":"Edm.Boolean!","isInitial":"Edm.Boolean!","isRoot":"Edm.Boolean!","isVerified":"Edm.Boolean!","passwordNotificationWindowInDays":"Edm.Int32","passwordValidityPeriodInDays":"Edm.Int32","state":"graph.domainState","supportedServices":"Collection(Edm.String)"},"navigation":{}},
    "domainState": {"properties":{"lastActionDateTime":"Edm.DateTimeOffset","operation":"Edm.String","status":"Edm.String"},"navigation":{}},
    "appIdentity": {"properties":{"appId":"Edm.String","displayName":"Edm.String","servicePrincipalId":"Edm.String","servicePrincipalName":"Edm.String"},"navigation":{}},
    "appliedConditionalAccessPolicy": {"properties":{"displayName":"Edm.String","enforcedGrantControls":"Collection(Edm.String)","enforcedSessionControls":"Collection(Edm.String)","id":"Edm.String","result":"graph.appliedConditionalAccessPolicyResult"},"navigation":{}},
    "auditActivityInitiator": {"properties":{"app":"graph.appIdentity","user":"graph.userIdentity"},"navigation":{}},
    "deviceDetail": {"properties":{"browser":"Edm.String","deviceId":"Edm.String","displayName":"Edm.String","isCompliant":"Edm.Boolean","isManaged":"Edm.Boolean","operatingSystem":"Edm.String","trustType":"Edm.String"},"navigation":{}},
    "directoryAudit": {"base":"entity","properties":{"activityDateTime":"Edm.DateTimeOffset!","activityDisplayName":"Edm.String!","additionalDetails":"Collection(graph.keyValue)","category":"Edm.String!","correlationId":"Edm.String","initiatedBy":"graph.auditActivityInitiator","loggedByService":"Edm.String","operationType":"Edm.String","result":"graph.operationResult","resultReason":"Edm.String","targetResources":"Collection(graph.targetResource)"},"navigation":{}},
    "geoCoordinates": {"properties":{"altitude":"Edm.Untyped","latitude":"Edm.Untyped","longitude":"Edm.Untyped"},"navigation":{}},
    "keyValue": {"properties":{"key":"Edm.String","value":"Edm.String"},"navigation":{}},
    "selfSignedCertificate": {"properties":{"customKeyIdentifier":"Edm.Binary","displayName":"Edm.String","endDateTime":"Edm.DateTimeOffset","key":"Edm.Binary","keyId":"Edm.Guid","startDateTime":"Edm.DateTimeOffset","thumbprint":"Edm.String","type":"Edm.String","usage":"Edm.String"},"navigation":{}},
    "signIn": {"base":"entity","properties":{"appDisplayName":"Edm.String","appId":"Edm.String","appliedConditionalAccessPolicies":"Collection(graph.appliedConditionalAccessPolicy)","clientAppUsed":"Edm.String","conditionalAccessStatus":"graph.conditionalAccessStatus","correlationId":"Edm.String","createdDateTime":"Edm.DateTimeOffset!","deviceDetail":"graph.deviceDetail","ipAddress":"Edm.String","isInteractive":"Edm.Boolean","location":"graph.signInLocation","resourceDisplayName":"Edm.String","resourceId":"Edm.String","riskDetail":"graph.riskDetail","riskEventTypes":"Collection(graph.riskEventType)","riskEventTypes_v2":"Collection(Edm.String)","riskLevelAggregated":"graph.riskLevel","riskLevelDuringSignIn":"graph.riskLevel","riskState":"graph.riskState","status":"graph.signInStatus","userDisplayName":"Edm.String","userId":"Edm.String!","userPrincipalName":"Edm.String"},"navigation":{}},
    "signInLocation": {"properties":{"city":"Edm.String","countryOrRegion":"Edm.String","geoCoordinates":"graph.geoCoordinates","state":"Edm.String"},"navigation":{}},
    "signInStatus": {"properties":{"additionalDetails":"Edm.String","errorCode":"Edm.Int32","failureReason":"Edm.String"},"navigation":{}},
    "targetResource": {"properties":{"displayName":"Edm.String","groupType":"graph.groupType","id":"Edm.String","modifiedProperties":"Collection(graph.modifiedProperty)","type":"Edm.String","userPrincipalName":"Edm.String"},"navigation":{}},
    "userIdentity": {"base":"identity","properties":{"ipAddress":"Edm.String","userPrincipalName":"Edm.String"},"navigation":{}},
  },
  "operations": [
    {"name":"acquireAccessToken","kind":"Action","binding":"graph.synchronization","parameters":{"credentials":"Collection(graph.synchronizationSecretKeyStringValuePair)"}},
    {"name":"validateCredentials","kind":"Action","binding":"Collection(graph.synchronizationJob)","parameters":{"applicationIdentifier":"Edm.String","templateId":"Edm.String","useSavedCredentials":"Edm.Boolean","credentials":"Collection(graph.synchronizationSecretKeyStringValuePair)"}},
    {"name":"pause","kind":"Action","binding":"graph.synchronizationJob","parameters":{}},
    {"name":"provisionOnDemand","kind":"Action","binding":"graph.synchronizationJob","parameters":{"parameters":"Collection(graph.synchronizationJobApplicationParameters)"},"returns":"graph.stringKeyStringValuePair"},
    {"name":"restart","kind":"Action","binding":"graph.synchronizationJob","parameters":{"criteria":"graph.synchronizationJobRestartCriteria"}},
    {"name":"discover","kind":"Action","binding":"graph.directoryDefinition","parameters":{},"returns":"graph.directoryDefinition"},
    {"name":"filterOperators","kind":"Function","binding":"graph.synchronizationSchema","parameters":{},"returns":"Collection(graph.filterOperatorSchema)"},
    {"name":"functions","kind":"Function","binding":"graph.synchronizationSchema","parameters":{},"returns":"Collection(graph.attributeMappingFunctionSchema)"},
    {"name":"parseExpression","kind":"Action","binding":"graph.synchronizationSchema","parameters":{"expression":"Edm.String","testInputObject":"graph.expressionInputObject","targetAttributeDefinition":"graph.attributeDefinition"},"returns":"graph.parseExpressionResponse"},
    {"name":"start","kind":"Action","binding":"graph.synchronizationJob","parameters":{}},
    {"name":"validateCredentials","kind":"Action","binding":"graph.synchronizationJob","parameters":{"applicationIdentifier":"Edm.String","templateId":"Edm.String","useSavedCredentials":"Edm.Boolean","credentials":"Collection(graph.synchronizationSecretKeyStringValuePair)"}},
    {"name":"addPassword","kind":"Action","binding":"graph.application","parameters":{"passwordCredential":"graph.passwordCredential"},"returns":"graph.passwordCredential"},
    {"name":"removePassword","kind":"Action","binding":"graph.application","parameters":{"keyId":"Edm.Guid!"}},
    {"name":"instantiate","kind":"Action","binding":"graph.applicationTemplate","parameters":{"displayName":"Edm.String","serviceManagementReference":"Edm.String"},"returns":"graph.applicationServicePrincipal"},
    {"name":"restore","kind":"Action","binding":"graph.directoryObject","parameters":{},"returns":"graph.directoryObject"},
    {"name":"addPassword","kind":"Action","binding":"graph.servicePrincipal","parameters":{"passwordCredential":"graph.passwordCredential"},"returns":"graph.passwordCredential"},
    {"name":"removePassword","kind":"Action","binding":"graph.servicePrincipal","parameters":{"keyId":"Edm.Guid!"}},
  ],
  "entitySets": {
    "servicePrincipals": "servicePrincipal",
    "applications": "application",
    "applicationTemplates": "applicationTemplate",
    "oauth2PermissionGrants": "oAuth2PermissionGrant",
    "organization": "organization",
    "users": "user",
    "groups": "group",
    "directoryRoles": "directoryRole",
    "domains": "domain",
  },
  "versions": {
    "v1.0": {"properties":{},"instantiatedId":"id"},
    "beta": {"properties":{"application":{"oauth2RequirePostResponse":"Edm.Boolean"},"servicePrincipal":{"errorUrl":"Edm.String","passwordSingleSignOnSettings":"graph.passwordSingleSignOnSettings","preferredTokenSigningKeyEndDateTime":"Edm.DateTimeOffset","publishedPermissionScopes":"Collection(graph.permissionScope)","publisherName":"Edm.String","samlMetadataUrl":"Edm.String"},"signIn":{"clientCredentialType":"Edm.String","homeTenantId":"Edm.String","resourceServicePrincipalId":"Edm.String","resourceTenantId":"Edm.String","servicePrincipalId":"Edm.String","servicePrincipalName":"Edm.String","signInEventTypes":"Collection(Edm.String)","userAgent":"Edm.String"},"synchronizationSchema":{"provisioningTaskIdentifier":"Edm.String"},"provisioningObjectSummary":{"action":"Edm.String","statusInfo":"graph.statusBase"},"statusBase":{"status":"graph.provisioningResult"},"objectConnection":{"objectId":"Edm.String!","sourceAnchor":"Edm.String!","targetAnchor":"Edm.String!","displayName":"Edm.String","objectTypeName":"Edm.String!"}},"instantiatedId":"objectId"},
  },
}

export const requestBodies: RequestBodies = {
  "servicePrincipals.create": "servicePrincipal",
  "servicePrincipals.update": "servicePrincipal",
  "appRoleAssignedTo.create": "appRoleAssignment",
  "appRoleAssignments.create": "appRoleAssignment",
  "servicePrincipals.updateByAppId": "servicePrincipal",
  "synchronization.put": "synchronization",
  "acquireAccessToken": {
    "credentials": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "secrets.put": {
    "value": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "jobs.create": "synchronizationJob",
  "jobs.validateCredentials.collection": {
    "applicationIdentifier": "Edm.String",
    "templateId": "Edm.String",
    "useSavedCredentials": "Edm.Boolean",
    "credentials": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "jobs.update": "synchronizationJob",
  "jobs.bulkUpload.update": "bulkUpload",
  "jobs.provisionOnDemand": {
    "parameters": "Collection(graph.synchronizationJobApplicationParameters)",
  },
  "jobs.restart": {
    "criteria": "graph.synchronizationJobRestartCriteria",
  },
  "jobs.schema.put": "synchronizationSchema",
  "jobs.schema.update": "synchronizationSchema",
  "jobs.schema.directories.create": "directoryDefinition",
  "jobs.schema.directories.update": "directoryDefinition",
  "jobs.schema.parseExpression": {
    "expression": "Edm.String",
    "testInputObject": "graph.expressionInputObject",
    "targetAttributeDefinition": "graph.attributeDefinition",
  },
  "jobs.validateCredentials": {
    "applicationIdentifier": "Edm.String",
    "templateId": "Edm.String",
    "useSavedCredentials": "Edm.Boolean",
    "credentials": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "templates.create": "synchronizationTemplate",
  "templates.update": "synchronizationTemplate",
  "templates.schema.update": "synchronizationSchema",
  "templates.schema.directories.create": "directoryDefinition",
  "templates.schema.directories.update": "directoryDefinition",
  "templates.schema.parseExpression": {
    "expression": "Edm.String",
    "testInputObject": "graph.expressionInputObject",
    "targetAttributeDefinition": "graph.attributeDefinition",
  },
  "applications.create": "application",
  "applications.update": "application",
  "applications.addPassword": {
    "passwordCredential": "graph.passwordCredential",
  },
  "applications.federatedIdentityCredentials.create": "federatedIdentityCredential",
  "applications.federatedIdentityCredentials.update": "federatedIdentityCredential",
  "applications.removePassword": {
    "keyId": "Edm.Guid!",
  },
  "applications.updateByAppId": "application",
  "synchronization.put.app": "synchronization",
  "acquireAccessToken.app": {
    "credentials": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "secrets.put.app": {
    "value": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "jobs.create.app": "synchronizationJob",
  "jobs.validateCredentials.collection.app": {
    "applicationIdentifier": "Edm.String",
    "templateId": "Edm.String",
    "useSavedCredentials": "Edm.Boolean",
    "credentials": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "jobs.update.app": "synchronizationJob",
  "jobs.bulkUpload.update.app": "bulkUpload",
  "jobs.provisionOnDemand.app": {
    "parameters": "Collection(graph.synchronizationJobApplicationParameters)",
  },
  "jobs.restart.app": {
    "criteria": "graph.synchronizationJobRestartCriteria",
  },
  "jobs.schema.update.app": "synchronizationSchema",
  "jobs.schema.directories.create.app": "directoryDefinition",
  "jobs.schema.directories.update.app": "directoryDefinition",
  "jobs.schema.parseExpression.app": {
    "expression": "Edm.String",
    "testInputObject": "graph.expressionInputObject",
    "targetAttributeDefinition": "graph.attributeDefinition",
  },
  "jobs.validateCredentials.app": {
    "applicationIdentifier": "Edm.String",
    "templateId": "Edm.String",
    "useSavedCredentials": "Edm.Boolean",
    "credentials": "Collection(graph.synchronizationSecretKeyStringValuePair)",
  },
  "templates.create.app": "synchronizationTemplate",
  "templates.update.app": "synchronizationTemplate",
  "templates.schema.put.app": "synchronizationSchema",
  "templates.schema.update.app": "synchronizationSchema",
  "templates.schema.directories.create.app": "directoryDefinition",
  "templates.schema.directories.update.app": "directoryDefinition",
  "templates.schema.parseExpression.app": {
    "expression": "Edm.String",
    "testInputObject": "graph.expressionInputObject",
    "targetAttributeDefinition": "graph.attributeDefinition",
  },
  "applicationTemplates.instantiate": {
    "displayName": "Edm.String",
    "serviceManagementReference": "Edm.String",
  },
  "oauth2PermissionGrants.create": "oAuth2PermissionGrant",
  "oauth2PermissionGrants.update": "oAuth2PermissionGrant",
  "users.create": "user",
  "users.update": "user",
  "groups.create": "group",
  "groups.update": "group",
  "groups.appRoleAssignments.create": "appRoleAssignment",
  "roleAssignments.create": "unifiedRoleAssignment",
  "roleDefinitions.create": "unifiedRoleDefinition",
  "batch": {
    "requests": "Collection(Edm.Untyped)",
  },
  "users.checkMemberGroups": {
    "groupIds": "Collection(Edm.String)",
  },
  "users.getMemberGroups": {
    "securityEnabledOnly": "Edm.Boolean",
  },
  "groups.getMemberGroups": {
    "securityEnabledOnly": "Edm.Boolean",
  },
  "users.appRoleAssignments.create": "appRoleAssignment",
  "servicePrincipals.addPassword": {
    "passwordCredential": "graph.passwordCredential",
  },
  "servicePrincipals.removePassword": {
    "keyId": "Edm.Guid!",
  },
  "directoryObjects.getByIds": {
    "ids": "Collection(Edm.String)",
    "types": "Collection(Edm.String)",
  },
  "directoryObjects.checkMemberGroups": {
    "groupIds": "Collection(Edm.String)",
  },
  "servicePrincipals.addTokenSigningCertificate": {
    "displayName": "Edm.String",
    "endDateTime": "Edm.DateTimeOffset",
  },
  "connectivityParameters.update": {
    "value": "Collection(Edm.Untyped)",
  },
}
