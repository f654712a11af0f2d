/** `info` of an application or service principal about which nobody said anything. */
export const noUrls = {
  logoUrl: null,
  marketingUrl: null,
  privacyStatementUrl: null,
  supportUrl: null,
  termsOfServiceUrl: null,
}

/** `verifiedPublisher` where there is none. */
export const nobody = { addedDateTime: null, displayName: null, verifiedPublisherId: null }
