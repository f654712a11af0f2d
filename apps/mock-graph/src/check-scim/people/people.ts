import type { User } from '../../domain/directory/user.js'

/** What sets one test person apart from the usual. */
export type Trait = 'plain' | 'apostrophe' | 'mail-unlike-name' | 'no-mail' | 'no-extension'

/** Gives people who are like real ones, each once. `run` sets those of one run apart from those of another. */
export type People = {
  person(trait?: Trait): User
  /** The same person with other names, place, work and numbers; who it is stays. */
  moved(person: User): User
  /** The same person after a marriage, say: another sign-in name and e-mail. */
  renamed(person: User): User
  /** A name for a group. */
  groupName(): string
  /** Text that nobody has. */
  nobody(): string
}

type Place = readonly [
  street: string,
  city: string,
  state: string,
  code: string,
  country: string,
  office: string,
]

const given = ['Ada', 'Bram', 'Chloé', 'Dale', 'Edda', 'Farid', 'Grete', 'Hugo', 'Inès', 'Joon']
const surnames = [
  'Lindqvist',
  'Voss',
  'Okafor',
  'Marsh',
  'Ruiz',
  'Tanaka',
  'Brandt',
  'Achterberg',
  'Nowak',
  'Silva',
]
const work = [
  ['Tide clerk', 'Harbour'],
  ['Pilot', 'Roads'],
  ['Crane driver', 'Docks'],
] as const
const places: readonly Place[] = [
  ['1 Quay', 'Hull', 'ER', 'HU1 1AA', 'GB', 'Shed 4'],
  ['Kade 12', 'Vlissingen', 'ZE', '4381 BA', 'NL', 'Tower'],
]

export function createPeople(run: string, newId: () => string): People {
  let count = 0
  const person = (trait: Trait = 'plain'): User => {
    const n = ++count
    const first = given[n % given.length] as string
    const last = trait === 'apostrophe' ? "O'Hara" : (surnames[(n * 7) % surnames.length] as string)
    const alias = plain(`${first}.${last}.${run}${n}`)
    const name = trait === 'apostrophe' ? alias.replace('ohara', "o'hara") : alias
    const userPrincipalName = `${name}@tailspin.example`
    const mail = trait === 'mail-unlike-name' ? `post.${run}${n}@mail.tailspin.example` : userPrincipalName
    const [jobTitle, department] = work[n % work.length] as (typeof work)[number]
    return {
      id: newId(),
      userPrincipalName,
      displayName: `${first} ${last} ${n}`,
      mail: trait === 'no-mail' ? null : mail,
      accountEnabled: true,
      userType: 'Member',
      personal: false,
      password: null,
      details: {
        givenName: first,
        surname: last,
        mailNickname: `${alias}`,
        jobTitle,
        preferredLanguage: 'en-GB',
        ...numbers(n),
        ...placeOf(0),
        ...(trait !== 'no-extension' && { department, employeeId: `${run}${n}`, companyName: 'Tailspin' }),
        ...(trait === 'no-extension' && { department: null, employeeId: null }),
      },
    }
  }
  return {
    person,
    moved: (one) => {
      const n = ++count
      const [jobTitle, department] = ['Harbour master', 'Port authority']
      return {
        ...one,
        displayName: `${one.displayName} van Dam`,
        details: {
          ...one.details,
          givenName: 'Robin',
          surname: 'van Dam',
          jobTitle,
          department,
          preferredLanguage: 'nl-NL',
          ...numbers(n + 500),
          ...placeOf(1),
        },
      }
    },
    renamed: (one) => {
      const userPrincipalName = `married.${one.userPrincipalName}`
      return { ...one, userPrincipalName, mail: one.mail === null ? null : userPrincipalName }
    },
    groupName: () => `Harbour crew ${run}${++count}`,
    nobody: newId,
  }
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\w.]/g, '')
    .toLowerCase()

const numbers = (n: number) => ({
  businessPhones: [`+44 1482 555${String(n).padStart(3, '0')}`],
  mobilePhone: `+44 7700 900${String(n).padStart(3, '0')}`,
  faxNumber: `+44 1482 556${String(n).padStart(3, '0')}`,
})

function placeOf(index: number) {
  const [streetAddress, city, state, postalCode, country, officeLocation] = places[index] as Place
  return { streetAddress, city, state, postalCode, country, officeLocation }
}
