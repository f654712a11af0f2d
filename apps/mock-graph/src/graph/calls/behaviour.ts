/** Switches for behaviour of the real service that is contradictory or unknown; see docs/discoveries/assumptions.md. */
export type Behaviour = {
  /** Does `PUT secrets` replace the whole list or change only the keys it names? */
  readonly secretsPut: 'replace' | 'merge'
  /** What does a `PUT` of `*` for a masked secret do? */
  readonly maskedValue: 'store' | 'keep'
  /** Are the keys of a `PUT` told apart by case, as those of credentials were seen to be? */
  readonly secretKeys: 'exact' | 'anyCase'
  /** Does a `PUT` of secrets take OAuth's, as a guide writes them, or refuse them with `NotInAllowList`, as was seen? */
  readonly oauthSecrets: 'take' | 'refuse'
  /**
   * What of a check of credentials that names no template where there is no job, or neither credentials nor the saved ones:
   * refused with `RequestMissingRequiredParameter`, as was seen, or guessed?
   */
  readonly credentialsCheck: 'strict' | 'lenient'
  /** The status code of a job that nobody has started. */
  readonly newJobStatus: 'NotConfigured' | 'Paused'
  /** The interval of a job that nobody has started; from then on it is PT40M. */
  readonly newJobInterval: 'PT40M' | 'P10675199DT2H48M5.4775807S'
  /** Which of the two documented answers does `provisionOnDemand` give: a name and a list, or two objects? */
  readonly onDemandResult: 'list' | 'objects'
  /**
   * What of the writes that stand in Graph's metadata and nowhere else, such as `PATCH …/schema`? The service was seen to
   * know no such address; `take` gives them the effect that their names suggest.
   */
  readonly metadataWrites: 'refuse' | 'take'
  /**
   * May a Cloud Application Administrator read templates, jobs and their schemas with `Application.Read.All` or
   * `Application.ReadWrite.All` alone, as was seen, or only with the documented permissions?
   */
  readonly synchronizationReads: 'observed' | 'documented'
}

/** The behaviour a fake has unless told otherwise. */
export const defaultBehaviour: Behaviour = {
  secretsPut: 'replace',
  maskedValue: 'store',
  secretKeys: 'exact',
  oauthSecrets: 'take',
  credentialsCheck: 'strict',
  newJobStatus: 'NotConfigured',
  newJobInterval: 'PT40M',
  onDemandResult: 'list',
  metadataWrites: 'refuse',
  synchronizationReads: 'observed',
}
