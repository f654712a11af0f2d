/** A path as the synchronization backend writes it in its complaints: `servicePrincipals('{id}')/synchronization`. */
export const backendPath = (template: string, params: Readonly<Record<string, string>>): string =>
  template.slice(1).replaceAll(/\/\{([\w-]+)\}/g, (_, name: string) => `('${params[name] ?? ''}')`)
