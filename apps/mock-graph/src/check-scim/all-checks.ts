import type { Check } from './check.js'
import { directTests } from './checks/gate/direct-tests.js'
import { groupTests } from './checks/gate/group-tests.js'
import { signInTests } from './checks/gate/sign-in-tests.js'
import { userTests } from './checks/gate/user-tests.js'
import { addMemberChecks } from './checks/groups/add-members.js'
import { concurrentGroupChecks } from './checks/groups/concurrent-groups.js'
import { deleteGroupCheck } from './checks/groups/delete-group.js'
import { groupLifecycleChecks } from './checks/groups/group-lifecycle.js'
import { removeMemberChecks } from './checks/groups/remove-members.js'
import { hiddenChecks } from './checks/lookup/hidden-users.js'
import { matchCheck, probeCheck } from './checks/lookup/lookups.js'
import { otherFiltersCheck } from './checks/lookup/other-filters.js'
import { absentEntryCheck } from './checks/users/absent-entries.js'
import { concurrentUsersCheck } from './checks/users/concurrent-users.js'
import { createUserCheck } from './checks/users/create-user.js'
import { deleteUserChecks } from './checks/users/delete-user.js'
import { extensionCheck } from './checks/users/extension.js'
import { leaveScopeChecks } from './checks/users/leave-scope.js'
import { managerCheck } from './checks/users/manager-check.js'
import { rolesCheck } from './checks/users/roles.js'
import { secondEmailCheck } from './checks/users/second-email.js'
import { secondVisitCheck } from './checks/users/second-visit.js'
import { updateChecks } from './checks/users/update-user.js'

/** Every check, in the order in which they run: what the first learn of an endpoint, the later ones go by. */
export const allChecks: readonly Check[] = [
  probeCheck,
  createUserCheck,
  matchCheck,
  ...hiddenChecks,
  otherFiltersCheck,
  secondVisitCheck,
  ...updateChecks,
  ...leaveScopeChecks,
  absentEntryCheck,
  secondEmailCheck,
  managerCheck,
  extensionCheck,
  rolesCheck,
  ...deleteUserChecks,
  concurrentUsersCheck,
  ...groupLifecycleChecks,
  ...addMemberChecks,
  ...removeMemberChecks,
  deleteGroupCheck,
  ...concurrentGroupChecks,
  ...userTests,
  ...groupTests,
  ...directTests,
  ...signInTests,
]
