import { type Dialect, dialectOf, queryWithoutFlags } from '../../scim/requests/dialect.js'

/** Where a target is, read from its `BaseAddress`. */
export type TargetAddress = {
  readonly url: URL
  /** Of the base, without a slash at the end. */
  readonly path: string
  /** What every request carries behind its own query; empty for nothing. */
  readonly query: string
  /** The one its flag asks for. */
  readonly dialect: Dialect
}

/** Reads an address, or says what is wrong with it. With `forwardQuery` the flag goes along to the target. */
export function readAddress(
  text: string,
  forwardQuery: boolean,
): TargetAddress | { readonly problem: string } {
  if (!URL.canParse(text)) {
    return {
      problem: 'The tenant URL (BaseAddress) is not an absolute URL, such as http://localhost:3000/scim.',
    }
  }
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol))
    return { problem: 'The tenant URL (BaseAddress) must begin with https:// or http://.' }
  if (url.username || url.password) {
    return {
      problem: 'The tenant URL (BaseAddress) must not hold a user name or a password: give a SecretToken.',
    }
  }
  return {
    url,
    path: url.pathname.replace(/\/+$/, ''),
    query: forwardQuery ? url.search.slice(1) : queryWithoutFlags(url),
    dialect: dialectOf(url),
  }
}

/** Path and query of one request to it. */
export const joinTarget = ({ path, query }: TargetAddress, target: string): string =>
  query === '' ? `${path}${target}` : `${path}${target}${target.includes('?') ? '&' : '?'}${query}`
