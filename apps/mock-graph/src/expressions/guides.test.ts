import { describe, expect, test } from 'vitest'
import { type Attributes, run } from '../../test/run-expression.js'

type Example = [expression: string, attributes: Attributes, ...result: string[]]

const clean = (name: string) => String.raw`Replace(${name}, ,"[()\\s-]+", ,"", , )`
const international = String.raw`"\\+(?<isdCode>\\d* )(?<phoneNumber>.*)"`
const extended = String.raw`"\\+(?<isdCode>\\d* )(?<phoneNumber>.* )[x](?<extension>.*)"`
const countries =
  '49|44|43|1|352|91|31|32|55|237|420|45|20|212|216|234|263|27|30|33|34|351|352|36|372|380|381|383|39|40|41|421|46|47|48|58|60|7|90|91|92|94|961|971|98|995'
const countryName = `Switch(Replace([telephoneNumber], , "\\+(?<isdCode>${countries})(?<phoneNumber>.*)", , "\${isdCode}", , ), , "43", "AUT", "32", "BEL", "1", "USA", "49", "GER", "91", "IND")`
const rescinded =
  'Switch([StatusTerminated], "False", "1", "True", "0", Switch([StatusHireRescinded], "False", "1", "True", "0", Switch([Active], "False", "1", IIF(DateDiff("d", Now(), CDate(IIF(IsNullOrEmpty([StatusHireDate]), "9999-01-01", [StatusHireDate]))) < 7, "False", "True"), "0", "True")))'
const leavers =
  'IIF(DateDiff("d", Now(),CDate(Switch([StatusTerminationLastDayOfWork],[StatusTerminationLastDayOfWork], "","9999-12-31"))) <= 0, "OU=Leavers", Switch([City], "OU=Default", "Dallas", "OU=Dallas"))'
const hidden =
  'IIF(DateDiff("d", CDate(IIF(IsPresent([startDate]), [startDate], DateAdd("d", "10", Now()))), Now()) >= -1, IIF(DateDiff("d", Now(), CDate(IIF(IsPresent([endDate]), [endDate], DateAdd("d", "1", Now())))) >= 0, "FALSE", "TRUE"), "TRUE")'
const custom =
  'Switch([status], "True", "62220", Switch([hired], IIF(DateDiff("d", CDate([hired]), Now()) = 3, Switch([other], IIF(DateDiff("d", CDate([other]), Now())=0, "False", "True"), "", "False"), "True"), "", "True"))'
const preferred =
  'Join(", ", Join("", Mid([lastName], 1, 1), ToLower(Mid([lastName], 2, 64), )), Join("", Mid(Coalesce([preferredName], [firstName]), 1, 1), ToLower(Mid(Coalesce([preferredName], [firstName]), 2, 64), )))'
const primary =
  'Switch(Join("+",Switch([business],[business],"","other"),Switch([cell],[cell],"","other")), "none", "true+false", "business", "false+true", "cell", "other+true", "cell")'

// entra-docs, workday-expression-mapping-functions-guide and successfactors-expression-mapping-functions-guide of
// 2025-08-12, some with shorter names and lists. Those whose printed result cannot come of their expression are listed
// in docs/discoveries/expressions.md.
const guides: Example[] = [
  [
    `Replace([name], , "(?<firstName>[a-zA-Z]+ )(?<lastName>[a-zA-Z]+)", ,"\${lastName}", ,)`,
    { name: 'John Smith' },
    'Smith',
  ],
  [
    `Replace([WorkerID], , "(?<leadingZeros>^0+)(?<actualValue>[a-zA-Z0-9]+)", , "\${actualValue}", ,)`,
    { WorkerID: '00012345' },
    '12345',
  ],
  [
    `Join(" ",Replace([suffix], ,"(?<CountryISOCode>.*)_(?<suffix1>.*)_(?<suffix2>.*)[0-9]", ,"\${suffix1} \${suffix2}", , ),[last])`,
    { suffix: 'NLD_Van_der3', last: 'Hof' },
    'Van der Hof',
  ],
  [`Replace(PCase("st john's hospital"),"'S", , ,"'s", , )`, {}, "St John's Hospital"],
  [
    'ToLower(NormalizeDiacritics(StripSpaces(Join(".", [first], [last]))))',
    { first: 'José', last: 'García-López' },
    'jose.garcia-lopez',
  ],
  [
    'Switch([country], Join(" ", [first], [last]), "HU", Join(",", [last], [first]), "JP", Join(",", [last], [first]))',
    { country: 'JP', first: 'Hiroshi', last: 'Tanaka' },
    'Tanaka,Hiroshi',
  ],
  [
    clean(`Replace([phone], , ${international}, , "\${phoneNumber}", , )`),
    { phone: '+1 737-626-8331' },
    '7376268331',
  ],
  [countryName, { telephoneNumber: '+493012345678' }, 'GER'],
  [countryName, { telephoneNumber: '+919876543210' }, 'IND'],
  [countryName, { telephoneNumber: '+15551234567' }, 'USA'],
  [
    clean(`Replace([phone], , ${extended}, , "\${phoneNumber}", , )`),
    { phone: '+1 (206) 291-8163 x8125' },
    '2062918163',
  ],
  [`Replace([phone], , ${extended}, , "\${extension}", , )`, { phone: '+1 (206) 291-8163 x8125' }, '8125'],
  [rescinded, { StatusTerminated: '1', Active: '1', StatusHireDate: '2025-08-15' }, 'True'],
  [
    rescinded,
    { StatusTerminated: '0', StatusHireRescinded: '0', Active: '1', StatusHireDate: '2025-08-15' },
    'True',
  ],
  [
    rescinded,
    { StatusTerminated: '0', StatusHireRescinded: '0', Active: '1', StatusHireDate: '2025-08-05' },
    'False',
  ],
  // No date of hire counts as one far away.
  [rescinded, { StatusTerminated: '0', StatusHireRescinded: '0', Active: '1' }, 'True'],
  [leavers, { StatusTerminationLastDayOfWork: '2025-07-25', City: 'Dallas' }, 'OU=Leavers'],
  [leavers, { StatusTerminationLastDayOfWork: '2025-08-15', City: 'Dallas' }, 'OU=Dallas'],
  [leavers, { City: 'Oslo' }, 'OU=Default'],
  [
    'IIF(DateDiff("d", Now(), CDate([hired])) <= 14, "False", IgnoreObjectFlow)',
    { hired: '2025-08-10' },
    'False',
  ],
  [
    'IIF(DateDiff("d", Now(), CDate([hired])) <= 14, "False", IgnoreObjectFlow)',
    { hired: '2025-09-15' },
    'IgnoreObjectFlow',
  ],
  [
    'FormatDateTime(DateAdd("yyyy", 5, CDate([hired])), , "yyyy-MM-dd", "yyyy-MM-dd")',
    { hired: '2025-01-15' },
    '2030-01-15',
  ],
  [
    'Join("", [last], ",", [first], " ", Mid([middle],1,1), "-", [WorkerID])',
    { last: 'Johnson', first: 'Sarah', middle: 'Elizabeth', WorkerID: '12345' },
    'Johnson,Sarah E-12345',
  ],
  [
    'IgnoreFlowIfNullOrEmpty(IIF(DateDiff("d", Now(), CDate([hired])) > 0, "", [name]))',
    { hired: '2025-07-15', name: 'user@contoso.com' },
    'user@contoso.com',
  ],
  [
    'IgnoreFlowIfNullOrEmpty(IIF(DateDiff("d", Now(), CDate([hired])) > 0, "", [name]))',
    { hired: '2025-08-15', name: 'future@contoso.com' },
  ],
  [`Replace(Join("","00000000",[id]), ,"(.*?)(?<id>.{0,8})$", ,"\${id}", ,)`, { id: '12345' }, '00012345'],
  [
    `Append("05",Replace(Join("","000000",[id]), ,"(.*?)(?<id>.{0,6})$", ,"\${id}", ,))`,
    { id: '789' },
    '05000789',
  ],
  ['Join("",Mid([lastName],1,1),ToLower(Mid([lastName],2,64)))', { lastName: 'JOHNSON' }, 'Johnson'],
  [
    'IgnoreFlowIfNullOrEmpty(IIF(InStr([mail],"@contoso.com")=0,"",[mail]))',
    { mail: 'john.doe@contoso.com' },
    'john.doe@contoso.com',
  ],
  [
    'IgnoreFlowIfNullOrEmpty(IIF(InStr([mail],"@contoso.com")=0,"",[mail]))',
    { mail: 'john.doe@external.com' },
  ],
  [hidden, { startDate: '2025-01-15', endDate: '2025-12-31' }, 'FALSE'],
  [hidden, { startDate: '2025-01-15', endDate: '2025-06-30' }, 'TRUE'],
  [hidden, {}, 'TRUE'],
  [custom, { status: '62220', hired: '2025-07-27', other: '2025-07-30' }, 'False'],
  [custom, { status: '62220', hired: '2025-07-27', other: '2025-07-29' }, 'True'],
  [
    'Switch([endDate], NumFromDate(Join("", FormatDateTime([endDate], "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd"), " 23:59:59-05:00")), "", "9223372036854775807")',
    { endDate: '' },
    '9223372036854775807',
  ],
  [preferred, { lastName: 'JOHNSON', preferredName: 'Mike', firstName: 'Michael' }, 'Johnson, Mike'],
  [preferred, { lastName: 'SMITH', preferredName: '', firstName: 'Robert' }, 'Smith, Robert'],
  [clean(`Replace([mobile], , ${international}, , "\${isdCode}", , )`), { mobile: '+44 20 7946 0958' }, '44'],
  [
    'IIF(IsNullOrEmpty([telephoneNumber]),"000-000-0000",[telephoneNumber])',
    { telephoneNumber: '' },
    '000-000-0000',
  ],
  [primary, { business: 'true', cell: 'false' }, 'business'],
  [primary, { business: '', cell: 'true' }, 'cell'],
  [
    'SelectUniqueValue (Switch([company], Append ("SMTP:", [first]), "NGC", Append ("SMTP:", [last])), [first])',
    { company: 'NGC', first: 'a', last: 'b' },
    'SMTP:b',
  ],
]

const stored = String.raw`Replace([groupDN], "\,", , , "\2C", , )`
const container = String.raw`IIF(IsPresent([groupDN]), Replace(Mid(Mid(${stored}, Instr(${stored}, ",", , ), 9999), 2, 9999), "\2C", , , ",", ,), "OU=Default")`
const commonName = String.raw`IIF(IsPresent([groupDN]), Replace(Replace(Replace(Word(${stored}, 1, ","), "CN=", , , "", ,), "cn=", , , "", ,), "\2C", , , ",", ,), Append(Append(Left(Trim([displayName]), 51), "_"), Mid([objectId], 25, 12)))`
const parent =
  'IIF(IsNullOrEmpty([dn]), "OU=Cloud_Users,DC=contoso,DC=com", Replace([dn], , "^.*?,(?=(?:CN|OU|DC)=)", , "", , ))'
const principalName =
  'IIF(IsPresent([local]), [local], Append(Item(Split([userPrincipalName], "@"), 1), Append("@", %DomainFQDN%)))'

// entra-docs, cloud sync's how-to-configure-entra-to-active-directory of 2026-08-19: default mappings, and what the page
// says they do.
const toActiveDirectory: Example[] = [
  [parent, {}, 'OU=Cloud_Users,DC=contoso,DC=com'],
  [parent, { dn: 'CN=Cloud User,OU=Cloud_Users,DC=contoso,DC=com' }, 'OU=Cloud_Users,DC=contoso,DC=com'],
  [parent, { dn: 'CN=User\\, Cloud,OU=Cloud_Users,DC=contoso,DC=com' }, 'OU=Cloud_Users,DC=contoso,DC=com'],
  [container, {}, 'OU=Default'],
  [container, { groupDN: 'CN=Sales\\, all,OU=Groups,DC=contoso' }, 'OU=Groups,DC=contoso'],
  [commonName, { groupDN: 'CN=Sales\\, all,OU=Groups,DC=contoso' }, 'Sales, all'],
  [
    commonName,
    { displayName: ' Sales ', objectId: '00aa00aa-bb11-4c22-8d33-44ee44ee44ee' },
    'Sales_44ee44ee44ee',
  ],
  [principalName, { local: 'ann@corp.contoso.com' }, 'ann@corp.contoso.com'],
  [principalName, { userPrincipalName: 'ann@contoso.com' }, 'ann@corp.contoso.com'],
  ['Join("_", [displayName], "Contoso_Group")', { displayName: 'Marketing' }, 'Marketing_Contoso_Group'],
]

// entra-docs, functions-for-customizing-application-data of 2026-04-10: what it has besides the one of 2024-08.
const reference: Example[] = [
  ['Len("John Doe")', {}, '8'],
  ['Len(42568)', {}, '5'],
  ['Len(42568.75)', {}, '8'],
  [
    'IIF(Len([last]) <= 5, Left(Join ("",[last],[first]),10), Join("", Mid([last],1,9), Mid([first],1,1)))',
    { first: 'John', last: 'Smith' },
    'SmithJohn',
  ],
  [
    'IIF(Len([last]) <= 5, Left(Join ("",[last],[first]),10), Join("", Mid([last],1,9), Mid([first],1,1)))',
    { first: 'John', last: 'Parker' },
    'ParkerJ',
  ],
  ['Join("@", [mailNickname], DefaultDomain())', { mailNickname: 'ann' }, 'ann@contoso.com'],
  ['IgnoreFlowIfNullOrEmpty(IIF([country]="USA",[region],""))', { country: 'Chile' }],
  [
    'IgnoreFlowIfNullOrEmpty(switch([companyName], [companyName], "Company A", "A", "Company B", "B"))',
    { companyName: 'Company B' },
    'B',
  ],
  [
    'Append("SMTP:", Join("@", Join(".", [givenName], [surname]), "contoso.com"))',
    { givenName: 'John', surname: 'Doe' },
    'SMTP:John.Doe@contoso.com',
  ],
]

describe.each([
  ['the guides for HR systems', guides],
  ['the page on provisioning to Active Directory', toActiveDirectory],
  ['the newest reference', reference],
])('what is shown by %s', (_, examples) => {
  test.each(examples.map(([expression, attributes, ...result]) => ({ expression, attributes, result })))(
    '$expression of $attributes',
    ({ expression, attributes, result }) => {
      expect(run(expression, attributes, '2025-07-30T12:00:00Z')).toEqual(result)
    },
  )
})
