const names: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether this is a name, as URLs write it, under which a server on this machine is called. */
export const isLoopbackName = (hostname: string): boolean => names.has(hostname)
