import { expect, test } from 'vitest'
import { javaProxyOptions, quoteJavaOption } from './java-options.js'

// As Arguments::parse_options_buffer of HotSpot reads them.
test.each([
  ['-Dplain=/state/truststore.jks', '-Dplain=/state/truststore.jks'],
  ['-Da=/with blank/file', '"-Da=/with blank/file"'],
  ["-Da=/it's", `"-Da=/it's"`],
  ['-Da=/"so called"/file', `"-Da=/"'"'"so called"'"'"/file"`],
])('%s is written %s', (word, written) => {
  expect(quoteJavaOption(word)).toBe(written)
})

test('a proxy with an address of IPv6 is named as a JVM wants it', () => {
  expect(javaProxyOptions('http://[::1]:4010')).toContain('-Dhttps.proxyHost=::1 -Dhttps.proxyPort=4010 ')
})
