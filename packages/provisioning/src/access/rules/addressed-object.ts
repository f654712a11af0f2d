const objects: Readonly<Record<string, string>> = {
  servicePrincipals: 'service principal',
  applications: 'application',
  users: 'user',
  groups: 'group',
  deletedItems: 'deleted item',
}

/** What kind of object an operation addresses; `undefined` for lists and creation, which address none yet. */
export function addressedObject(operation: string): string | undefined {
  const [, collection = ''] = /^[A-Z]+ \/(?:directory\/)?(\w+)(?:\/\{|\()/.exec(operation) ?? []
  return Object.hasOwn(objects, collection) ? objects[collection] : undefined
}
