import type { AppRole } from '../domain/directory/service-principal.js'

/** The app role of a gallery application that says no more than: has access. */
export const userAppRoleId = '18d14569-c3bd-439b-9a66-3a2aee01d14f'

/**
 * What users and groups can be assigned to in an application made from a gallery template: `User` and `msiam_access`.
 * The ids are the same in every tenant, as scripts that assign them show.
 */
export const galleryAppRoles = (): AppRole[] => [
  {
    id: userAppRoleId,
    value: '',
    displayName: 'User',
    isEnabled: true,
    description: 'User',
    allowedMemberTypes: ['User'],
  },
  {
    id: 'b9632174-c057-4f7e-951b-be3adc52bfe6',
    value: '',
    displayName: 'msiam_access',
    isEnabled: true,
    description: 'msiam_access',
    allowedMemberTypes: ['User'],
  },
]
