/** Who somebody reports to. */
export type ManagerLink = {
  readonly userId: string
  readonly managerId: string
}
