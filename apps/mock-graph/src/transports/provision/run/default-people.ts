import type { Seed } from '../../../directory/seed/seed.js'

/** Whom `mock-graph provision` provisions where nobody is named: a few people who report to each other, and their group. */
export const people: Seed = {
  tenants: [
    {
      displayName: 'Tailspin',
      domain: 'tailspin.example',
      users: [
        {
          name: 'ada.lindqvist',
          displayName: 'Ada Lindqvist',
          details: {
            ...{ givenName: 'Ada', surname: 'Lindqvist', jobTitle: 'Harbour master', department: 'Harbour' },
            ...{ employeeId: '1001', preferredLanguage: 'sv-SE', mobilePhone: '+46 70 555 0101' },
            ...{ businessPhones: ['+46 31 555 0101'], mailNickname: 'ada.lindqvist' },
          },
        },
        {
          name: 'dale.voss',
          displayName: 'Dale Voss',
          manager: 'ada.lindqvist',
          details: {
            ...{ givenName: 'Dale', surname: 'Voss', jobTitle: 'Tide clerk', department: 'Harbour' },
            ...{ employeeId: '4417', preferredLanguage: 'en-GB', mailNickname: 'dale.voss' },
            ...{ streetAddress: '1 Quay', city: 'Hull', state: 'East Riding', postalCode: 'HU1 1AA' },
            ...{ country: 'United Kingdom', businessPhones: ['+44 1632 960017'] },
          },
        },
        {
          name: 'mei.tanaka',
          displayName: 'Mei Tanaka',
          manager: 'ada.lindqvist',
          details: {
            ...{ givenName: 'Mei', surname: 'Tanaka', jobTitle: 'Pilot', department: 'Harbour' },
            ...{ employeeId: '2203', preferredLanguage: 'ja-JP', mailNickname: 'mei.tanaka' },
          },
        },
        {
          name: 'jurgen.gross',
          displayName: 'Jürgen Groß',
          manager: 'dale.voss',
          details: {
            ...{ givenName: 'Jürgen', surname: 'Groß', jobTitle: 'Trainee', department: 'Harbour' },
            ...{ employeeId: '5120', preferredLanguage: 'de-DE', mailNickname: 'jurgen.gross' },
          },
        },
        {
          name: 'sam.obrien',
          displayName: "Sam O'Brien",
          manager: 'ada.lindqvist',
          enabled: false,
          details: {
            ...{ givenName: 'Sam', surname: "O'Brien", jobTitle: 'Harbour master', department: 'Harbour' },
            ...{ employeeId: '0007', preferredLanguage: 'en-IE', mailNickname: 'sam.obrien' },
          },
        },
      ],
      groups: [
        {
          name: 'harbour-crew',
          displayName: 'Harbour crew',
          members: ['ada.lindqvist', 'dale.voss', 'mei.tanaka'],
        },
      ],
    },
  ],
}
