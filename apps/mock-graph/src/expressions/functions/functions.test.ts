import { describe, expect, test } from 'vitest'
import { run } from '../../../test/run-expression.js'
import { functions } from './functions.js'

const attributes = {
  mail: 'Ann@Contoso.com',
  empty: '',
  several: ['b', 'a', 'b'],
  disabled: 'true',
  // The SID S-1-5-21-1-2-3-500.
  sid: 'AQUAAAAAAAUVAAAAAQAAAAIAAAADAAAA9AEAAA==',
}

describe('what the documentation says in words', () => {
  test.each([
    ['Coalesce([none], "fallback")', 'fallback'],
    ['Count([several])', '3'],
    ['Count([none])', '0'],
    ['Item([several], 2)', 'a'],
    ['Join("-", [several], [none], "x")', 'b-a-b-x'],
    ['Left([mail], -1)', 'Ann@Contoso.com'],
    ['Left([mail], 99)', 'Ann@Contoso.com'],
    ['Mid([mail], 5, 99)', 'Contoso.com'],
    ['Mid([mail], 1, 3)', 'Ann'],
    ['NormalizeDiacritics("Øœ Łódź Straße Ǣ ı́")', 'OEoe Lodz Strasse AE i'],
    ['Not([disabled])', 'False'],
    ['Not("False")', 'True'],
    ['PCase("anna-maria o\'NEIL 2ND")', "Anna-Maria O'neil 2Nd"],
    ['StripSpaces(" a b  c ")', 'abc'],
    ['Trim("  a b ")', 'a b'],
    ['ToLower("TITLE", "tr-TR")', 'tıtle'],
    ['ToUpper("istanbul")', 'ISTANBUL'],
    ['InStr("abc", "X")', '0'],
    ['InStr("abcABC", "B", 3, vbTextCompare)', '5'],
    ['IsString([mail])', 'True'],
    ['IsString([none])', 'False'],
    ['IsNull([empty])', 'False'],
    ['IsNullOrEmpty([several])', 'False'],
    ['CBool(0)', 'False'],
    ['CBool("2")', 'True'],
    ['CStr(12)', '12'],
    ['CStr(IsNull([mail]))', 'False'],
    ['CStr(NumFromDate("9999-12-31"))', '2650466880000000000'],
    ['DateAdd("m", 1, CDate("2021-01-31"))', '2/28/2021 12:00:00 AM'],
    ['DateAdd("h", 13, Now())', '7/3/2021 4:33:38 AM'],
    ['DateDiff("yyyy", CDate("2020-12-31"), CDate("2021-01-01"))', '1'],
    ['DefaultDomain()', 'contoso.com'],
    ['DNComponent("cn=Doe\\\\, Joe,ou=People", 1)', 'Doe, Joe'],
    ['DNComponent("cn=Joe,ou=People", 2)', 'People'],
    ['FormatDateTime("31 Dec 99", , "dd MMM yy", "dddd, d MMMM yyyy")', 'Friday, 31 December 1999'],
    [
      'FormatDateTime("2021-01-02T03:04:05+02:00", , "yyyy-MM-ddTHH:mm:sszzz", "M/d/yy h:mm tt zzz")',
      '1/2/21 1:04 AM +00:00',
    ],
    [`FormatDateTime("20:15", "AssumeUniversal, None", "HH:mm", "h 'o''clock' t")`, '8 oclock P'],
    ['Replace("a.b.c", ".", , , "$&", , )', 'a$&b$&c'],
    ['Replace("Sales and SALES", , "(?i)sales", , "IT", , )', 'IT and IT'],
    ['Replace("ab12", , "(a)(b)", , "$2$1", , )', 'ba12'],
    ['Replace("ab", , "(?<g>a)", "constructor", "x", , )', 'ab'],
    ['Replace("aab", , "(?<g>a)\\\\1", "g", "x", , )', 'xab'],
    ['SingleAppRoleAssignment([several])', 'b'],
    ['StringFromSid([sid])', 'S-1-5-21-1-2-3-500'],
    ['Switch([mail], "none", "ann@contoso.com", "lower")', 'none'],
    ['Word("  one   two", 2, " ")', 'two'],
    ['Word("one two", 3, " ")', ''],
    ['Word("one two", 0, " ")', ''],
    ['Word("😀-one", 1, "-")', '😀'],
    ['Contains([several], "A")', '0'],
    ['Contains([several], "A", CaseInsensitive)', '2'],
    ['Prepend("a-", "b")', 'a-b'],
    ['IsNothing([none])', 'True'],
    ['IsNothing([mail])', 'False'],
    ['AltSecIdFromNetId("1003BFFD8C0A1B2C")', '5::1003BFFD8C0A1B2C'],
    ['CRef("cn=Joe")', 'cn=Joe'],
    ['IgnoreAttributeFlow', 'IgnoreAttributeFlow'],
    ['Append("@", %DomainFQDN%)', '@corp.contoso.com'],
    ['instr("abc", "b")', '2'],
    ['FormatDateTime("20210702", "yyyyMMdd", "yyyy")', '2021'],
    // Only what compares an empty attribute itself is never true.
    ['IIF([none]="", "a", "b")', 'b'],
    ['IIF([none]<>"x", "a", "b")', 'b'],
    ['IIF(Trim([none])="", "a", "b")', 'a'],
    ['IIF(Len([none])=0, "a", "b")', 'a'],
    ['IIF(Switch([none],[none],"","Other")="Other","none","some")', 'none'],
    ['IIF(DateDiff("d",Now(),CDate(Switch([none],[none],"","9999-12-31")))>0,"active","left")', 'active'],
    ['IIF(Coalesce([none],[mail])="Ann@Contoso.com","yes","no")', 'yes'],
    ['Coalesce([empty], [mail])', 'Ann@Contoso.com'],
    ['Coalesce([none], "")', ''],
    // .NET changes one character into one: dotnet/runtime#86794 ("STRAßE") and #111897.
    ['ToUpper("Straße ﬁn")', 'STRAßE ﬁN'],
    ['ToLower("ΟΔΟΣ")', 'οδοσ'],
    ['ToUpper("ı")', 'ı'],
    ['ToUpper("ıi", "tr-TR")', 'Iİ'],
    ['PCase("ßtraße", " ")', 'ßtraße'],
  ])('%s is %s', (expression, result) => {
    expect(run(expression, attributes)).toEqual(result === '' ? [] : [result])
  })

  test('a list stays one', () => {
    expect(run('Split("a;b;;c", ";")')).toEqual(['a', 'b', 'c'])
    expect(run('RemoveDuplicates([several])', attributes)).toEqual(['b', 'a'])
    expect(run('AppRoleAssignments([several])', attributes)).toEqual(['b', 'a', 'b'])
    expect(run('Split(" one two  three")')).toEqual(['one', 'two', 'three'])
  })
})

// dotnet/standard/base-types: standard-date-and-time-format-strings, custom-date-and-time-format-strings ("K", "F").
describe('a date', () => {
  test.each([
    ['d', '01/23/2015'],
    ['D', 'Friday, 23 January 2015'],
    ['g', '01/23/2015 10:53'],
    ['o', '2015-01-23T10:53:47.1000000Z'],
    ['R', 'Fri, 23 Jan 2015 10:53:47 GMT'],
    ['s', '2015-01-23T10:53:47'],
    ['u', '2015-01-23 10:53:47Z'],
    ['Y', '2015 January'],
    ['%d', '23'],
    ['ss.FFF', '47.1'],
  ])('in the format %s is %s', (format, shown) => {
    const read = '"2015-01-23T10:53:47.1Z", , "yyyy-MM-ddTHH:mm:ss.FFFK"'
    expect(run(`FormatDateTime(${read}, "${format}")`)).toEqual([shown])
  })

  test.each([
    ['"20150123", , "yyyyMMdd", "o"', '2015-01-23T00:00:00.0000000'],
    ['"20150123", "AssumeUniversal", "yyyyMMdd", "HH:mmK"', '00:00Z'],
    ['"20150123", , "yyyyMMdd", "ss.FFF"', '00'],
    ['"2015-01-23T10:53:47", , "s", "yyyy"', '2015'],
    ['Now(), , "d", "HH:mmK"', '15:33Z'],
  ])('without a zone has none: FormatDateTime(%s) is %s', (args, shown) => {
    expect(run(`FormatDateTime(${args})`)).toEqual([shown])
  })

  // dotnet/api/system.datetime.parse, "The string to parse".
  test.each([
    '2020/03/16',
    '16 Mar 2020',
    'Mar 16, 2020',
    'March 16 2020',
    'Monday, March 16, 2020',
    'Mon, 16 Mar 2020 00:00:00 GMT',
    '16-Mar-2020',
    '3-16-2020',
    '3/16/20',
    '2020-03-16 12:00:00 AM',
    'Mar 16 2020 12:00AM',
    '3/16/2020 12:00:00 AM +00:00',
    '2020-03-16T02:00+02:00',
  ])('is read by CDate: %s', (text) => {
    expect(run(`CDate("${text}")`)).toEqual(['3/16/2020 12:00:00 AM'])
  })

  test.each(['20200316', '2020-02-30', '16/3/2020', '13:00 PM', 'Sunday', '3/16/2020 13:00 PM'])(
    'is not read by CDate: %s',
    (text) => {
      expect(() => run(`CDate("${text}")`)).toThrow('expected a date')
    },
  )

  // sqlravingsandotherstuff.blogspot.com/2026/06/entra-provisioning-expressions.html: its last expression.
  test.each([
    ['15/06/2026', ['2026-06-15']],
    ['n/a', []],
    ['', []],
    ['see HR now', []],
  ])('that is guarded by an empty text is nothing where there is none: %j', (text, shown) => {
    const guarded =
      'FormatDateTime(IIF(IsNullOrEmpty([d]), "", IIF(Len([d])<>"10", "", IIF(Instr([d], "/", , )<"1", IIF(Instr([d], "-", , )<"1", "", [d]), [d]))), "32", "dd/MM/yyyy", "yyyy-MM-dd")'
    expect(run(guarded, { d: text })).toEqual(shown)
  })

  test('has no format of one other letter', () => {
    expect(() => run('FormatDateTime(Now(), , "d", "k")')).toThrow('"k" is not a format of dates')
  })
})

// functions-for-customizing-application-data.md, the table of NormalizeDiacritics, whose rows name the marks one by one.
test.each([
  ['ä à â ã å á ą ă ā ā́ ǟ ǡ a̱ å̄', 'a'],
  ['ç č ć c̄ c̱', 'c'],
  ['ë è é ê ę ě ė ē ḗ ê̄ e̱ e̊̄', 'e'],
  ['ï î ì í ı ī i̱', 'i'],
  ['ľ ł l̄ ḹ ḻ', 'l'],
  ['ö ò ő õ ô ó ō ȫ ǭ ȭ ȱ o̱', 'o'],
  ['ø ø̄ œ̄', 'oe'],
  ['Ø Ø̄ Œ̄', 'OE'],
  ['æ ǣ', 'ae'],
  ['š ś ș ş s̱', 's'],
  ['ü ù û ú ů ű ū u̇̄ ǖ ṻ ṳ̄ u̱', 'u'],
  ['ÿ ý ȳ ȳ́ y̱', 'y'],
])('%s lose their marks', (letters, plain) => {
  for (const letter of letters.split(' ')) {
    expect([letter, run('NormalizeDiacritics([x])', { x: letter })]).toEqual([letter, [plain]])
  }
})

describe('what cannot be evaluated says why and where', () => {
  test.each([
    ['Mid([mail], 0, 1)', 'Mid: start must be at least 1 and is 0.', 0],
    ['Trim(Mid([mail], "x", 1))', 'Mid: expected a number and got "x".', 5],
    ['Left([mail], 1.5)', 'Left: expected a whole number and got 1.5.', 0],
    ['ToLower([several])', 'ToLower: expected one value and got 3.', 0],
    ['Item([several], 4)', 'Item: there is no item 4; the first one is 1.', 0],
    ['CDate("2021-02-30")', 'CDate: expected a date and got "2021-02-30".', 0],
    ['DateAdd("q", 1, Now())', 'DateAdd: interval must be one of yyyy, m, ww, d, h, n, s and is "q".', 0],
    ['DateAdd("yyyy", 9999, Now())', 'DateAdd: the date is out of range.', 0],
    [
      'FormatDateTime([mail], , "yyyy", "MM")',
      'FormatDateTime: "Ann@Contoso.com" is no date in the format "yyyy".',
      0,
    ],
    [
      'FormatDateTime("2021", "Soon", "yyyy", "MM")',
      'FormatDateTime: "Soon" is not one of DateTimeStyles.',
      0,
    ],
    ['Error("AccountName is required")', 'Error: AccountName is required.', 0],
    ['Replace([mail], , "(", , "", , )', 'Replace: "(" is not a regular expression.', 0],
    ['Replace([mail], "x", , , , , )', 'Replace: it needs Replacement or Template.', 0],
    ['Replace([mail], "", , , "y", , )', 'Replace: Find must not be empty.', 0],
    ['Replace([mail], , , , "y", , )', 'Replace: it needs Find or RegularExpression.', 0],
    ['Append("@", %constructor%)', '%constructor%: there is no such variable.', 12],
    ['Append("@", %Forest%)', '%Forest%: there is no such variable.', 12],
    ['CBool([mail])', 'CBool: expected True or False and got "Ann@Contoso.com".', 0],
    ['ToLower([mail], "not a culture")', 'ToLower: "not a culture" is not the name of a culture.', 0],
    ['ConvertFromBase64("*")', 'ConvertFromBase64: the text is not base64.', 0],
    ['StringFromSid("AQ==")', 'StringFromSid: the bytes are not a security identifier.', 0],
    ['RandomString(3,2,2,0,0)', 'RandomString: Length must be between 4 and 256 and is 3.', 0],
    [
      'RandomString(2,2,0,0,0,"0123456789")',
      'RandomString: CharactersToAvoid leaves no character to choose.',
      0,
    ],
  ])('%s', (expression, message, position) => {
    expect(() => run(expression, attributes)).toThrow(
      expect.objectContaining({ message, position, stage: 'evaluating' }),
    )
  })

  test('a text does not grow without end', () => {
    const grow = (inner: string) =>
      `Replace(${inner}, "a", , , "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", , )`
    expect(() => run(grow(grow(grow(grow(grow('"a"'))))))).toThrow('the text is too long')
  })
})

test('an argument is evaluated once', () => {
  let nested = '1'
  for (let depth = 0; depth < 60; depth++) nested = `InStr("x", "x", ${nested})`
  expect(run(nested)).toEqual(['1'])
})

test('every documented function is there', () => {
  const app =
    'Append AppRoleAssignmentsComplex BitAnd CBool CDate Coalesce ConvertToBase64 ConvertToUTF8Hex Count CStr DateAdd DateDiff DateFromNum FormatDateTime Guid IgnoreFlowIfNullOrEmpty IIF InStr IsNull IsNullOrEmpty IsPresent IsString Item Join Left Mid NormalizeDiacritics Not Now NumFromDate PCase RandomString Redact RemoveDuplicates Replace SelectUniqueValue SingleAppRoleAssignment Split StripSpaces Switch ToLower ToUpper Word'
  const cloudSync = 'Contains ConvertFromBase64 CRef DNComponent Error StringFromSid Trim'
  const graph = 'AppRoleAssignments DefaultDomain IsNothing Prepend'
  // Added to the reference by 2026-04, and what only pages on cross-tenant synchronization and SCIM roles have.
  const others = 'Len AltSecIdFromNetId AssertiveAppRoleAssignmentsComplex'
  const documented = [app, cloudSync, graph, others].flatMap((names) => names.split(' '))
  expect(Object.keys(functions).sort()).toEqual(documented.sort())
})

// docs-contrib, beta `synchronizationSchema: functions`: the whole answer stands there in a comment.
test.each([
  ['Append', 'source suffix'],
  ['AppRoleAssignments', 'source'],
  ['DefaultDomain', ''],
  ['FormatDateTime', 'source inputFormat outputFormat'],
  ['IsNothing', 'source:Boolean'],
  ['Join', 'separator source*'],
  ['Prepend', 'prefix source'],
  ['Mid', 'source start:Integer length:Integer'],
  ['Not', 'source:Boolean'],
  [
    'Replace',
    'source Find? RegularExpression? RegularExpressionGroupName? Replacement? ReplacementPropertyName? Template?',
  ],
  ['SingleAppRoleAssignment', 'source'],
  ['Split', 'source delimiter?'],
  ['StripSpaces', 'source'],
  ['Switch', 'source defaultValue? switchValue?*'],
])('%s has the parameters that Graph shows: %s', (name, expected) => {
  const shown = functions[name]?.parameters.map(
    ({ name, required, repeats, type }) =>
      `${name}${type === 'String' ? '' : `:${type}`}${required ? '' : '?'}${repeats ? '*' : ''}`,
  )
  expect(shown?.join(' ')).toBe(expected)
})

test('the words of a long text are found in one go', () => {
  const text = 'word-'.repeat(150_000)
  expect(run('Word([text], 150000, "-,;:")', { text })).toEqual(['word'])
  expect(run('Word([text], 150001, "-,;:")', { text })).toEqual([])
})
