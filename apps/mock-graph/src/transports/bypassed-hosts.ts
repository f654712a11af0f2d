/** `NO_PROXY` with further hosts. One that bypasses every proxy stays as it is, since `*` means that only when alone. */
export function withBypassed(inherited: NodeJS.ProcessEnv, hosts: string): string {
  const bypassed = inherited.no_proxy || inherited.NO_PROXY
  if (bypassed === '*') return bypassed
  return bypassed ? `${bypassed},${hosts}` : hosts
}
