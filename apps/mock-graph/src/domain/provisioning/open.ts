/** One of these, or what else the service may have: the list that is published is not all of it. */
export type Open<Known extends string> = Known | (string & {})
