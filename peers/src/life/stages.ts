import type { Employer } from './employer.ts'

/** Something that happens in a company, and is provisioned by one cycle. */
export type Stage = {
  readonly name: string
  /** Does the job look at everybody anew? */
  readonly isRestart?: true
  change(employer: Employer): Promise<void>
}

const nothing = async () => {}

/** A whole life, in order. */
export const stages: readonly Stage[] = [
  {
    name: 'five are hired, two groups founded',
    async change({ hire, found }) {
      const mail = (name: string) => ({ userName: `${name}@mock.example`, email: `${name}@mail.example` })
      await hire('ada', { ...mail('ada'), displayName: 'Ada Lind', department: 'Harbour', manager: null })
      await hire('dale', { ...mail('dale'), displayName: 'Dale Voss', department: 'Docks', manager: 'ada' })
      await hire('brit', {
        ...mail("brit.o'hara"),
        displayName: "Brit O'Hara",
        department: 'Docks',
        manager: 'ada',
      })
      await hire('cole', {
        userName: 'cole@mock.example',
        email: null,
        displayName: 'Cole Marsh',
        department: null,
        manager: null,
      })
      await hire('eva', { ...mail('eva'), displayName: 'Eva Stern', department: 'Harbour', manager: null })
      await found('crew', 'Harbour crew', ['ada', 'dale'])
      await found('staff', 'Staff', ['ada', 'dale', 'cole'])
    },
  },
  { name: 'everybody is looked at anew', isRestart: true, change: nothing },
  {
    name: 'two are renamed, one gets a department and an e-mail',
    async change({ change }) {
      await change('dale', {
        userName: 'dale.hall@mock.example',
        displayName: 'Dale Hall',
        email: 'dale.hall@mail.example',
      })
      await change('eva', { displayName: 'Eva Stern-Falk', department: 'Tower' })
      await change('cole', { department: 'Docks', email: 'cole@mail.example' })
    },
  },
  {
    name: 'managers change',
    async change({ change }) {
      await change('dale', { manager: 'eva' })
      await change('brit', { manager: null })
    },
  },
  {
    name: 'one is disabled, and moved with it',
    change: ({ change }) => change('cole', { active: false, department: 'Tower' }),
  },
  { name: 'and enabled again', change: ({ change }) => change('cole', { active: true }) },
  { name: 'one leaves the scope', change: ({ assign }) => assign('brit', false) },
  { name: 'and comes back', change: ({ assign }) => assign('brit', true) },
  {
    name: 'a group is renamed, a member leaves, another comes',
    async change({ rename, leave, join }) {
      await rename('crew', 'Harbour night crew')
      await leave('crew', 'dale')
      await join('crew', 'brit')
    },
  },
  { name: 'one is deleted', change: ({ remove }) => remove('dale') },
  { name: 'restored', change: ({ restore }) => restore('dale') },
  { name: 'deleted again', change: ({ remove }) => remove('dale') },
  { name: 'and purged', change: ({ purge }) => purge('dale') },
  { name: 'a group is dissolved', change: ({ dissolve }) => dissolve('staff') },
  { name: 'everybody is looked at twice', isRestart: true, change: nothing },
  { name: 'the last time', isRestart: true, change: nothing },
]
