const fieldTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Enabled: (value) => typeof value === 'boolean',
  Recipients: (value) => typeof value === 'string' || value === null,
  DeleteThresholdEnabled: (value) => typeof value === 'boolean',
  DeleteThresholdValue: (value) => Number.isInteger(value),
  HumanResourcesLookaheadQueryEnabled: (value) => typeof value === 'boolean',
}

/**
 * May this text be stored as `SyncNotificationSettings`? It must hold a JSON object whose known fields have their
 * types; `""` is refused and `{}` is not (msgraph-metadata#347). That further fields are let through is *assumed*.
 */
export function isNotificationSettings(text: string): boolean {
  let settings: unknown
  try {
    settings = JSON.parse(text)
  } catch {
    return false
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return false
  return Object.entries(settings).every(
    ([name, value]) => !Object.hasOwn(fieldTypes, name) || fieldTypes[name]?.(value) === true,
  )
}
