import { withBypassed } from '../../bypassed-hosts.js'

/** The names of this machine, as `NO_PROXY` lists them. */
export const ownMachine = 'localhost,127.0.0.1,::1'

/** Both spellings, since a program may read either and an inherited one must not win. */
export const inBothCases = (name: string, value: string): Record<string, string> => ({
  [name]: value,
  [name.toLowerCase()]: value,
})

const proxies = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()])

/** What keeps a program from asking an inherited proxy for the fake, which no other machine can reach. */
export function bypassInheritedProxy(inherited: NodeJS.ProcessEnv): Record<string, string> {
  if (!proxies.some((name) => inherited[name])) return {}
  return inBothCases('NO_PROXY', withBypassed(inherited, ownMachine))
}
