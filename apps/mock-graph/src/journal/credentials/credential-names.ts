/** What stands in place of the value of a credential. */
export const hidden = '***'

// Ends of names, so that `Oauth2ClientSecret`, `client_secret` and `secret` are one. Secrets of the Graph schema
// `synchronizationSecret`, of `passwordCredential` and `passwordProfile`, of OAuth 2.0 and of headers in a batch.
// Behind them may stand what nobody means: a plural, the brackets of a list, a blank.
const endings =
  /(?:passw(?:or)?d|pwd|passphrase|secret|token|token[-_]?hint|assertion|authori[sz]ation[-_]?code|connection[-_]?string|(?:api|app|token|subscription|private|access|account)[-_]?key|authorization|cookie|proof)(?:[-_]?(?:text|value|pem))?s?\W*$/i

// OData's name the place in a list, and are made to be sent again.
const places = /^\$(?:skip|delta)token$/i

/** Whether what bears this name is a credential: a member of JSON, a header, or the key of a secret. */
export const isCredentialName = (name: string): boolean => endings.test(name) && !places.test(name)

/** Whether a parameter of a query or a form is one: there, codes are exchanged for tokens too. */
export const isCredentialParameter = (name: string): boolean =>
  isCredentialName(name) || /^(?:code|device_code|code_verifier|sig)\W*$/i.test(name)

/** Whether this is an object with a credential in it, or a list of such. Where it is something else, that may be the credential. */
export const holdsCredential = (name: string): boolean =>
  /(?:password[-_]?(?:profile|credential)|key[-_]?credential)s?\W*$/i.test(name)

/** Whether a parameter in the address of a target may be one: functions in the cloud take their key there, by names of their own. */
export const mayBeCredential = (name: string): boolean =>
  isCredentialParameter(name) || /auth|code|credential|key|pass|pwd|secret|sig|token/i.test(name)
