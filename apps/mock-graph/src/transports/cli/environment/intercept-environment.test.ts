import { expect, test } from 'vitest'
import { keepInheritedOptions } from './inherited-options.js'
import { interceptEnvironment, withoutOtherAddresses } from './intercept-environment.js'

const ready = { graphUrl: 'http://127.0.0.1:4010' }
const variables = {
  AZURE_AUTHORITY_HOST: 'https://127.0.0.1:4010',
  ARM_METADATA_HOSTNAME: '127.0.0.1:4010',
  AZURE_CLIENT_ID: 'client',
  JAVA_TOOL_OPTIONS: '-Djavax.net.ssl.trustStore=/state/truststore.jks',
}

test('the variables lead through the proxy, and none names another host than the real one', () => {
  const { NODE_OPTIONS, ...others } = interceptEnvironment(ready, variables)
  expect(others).toEqual({
    AZURE_CLIENT_ID: 'client',
    HTTPS_PROXY: 'http://127.0.0.1:4010',
    https_proxy: 'http://127.0.0.1:4010',
    HTTP_PROXY: 'http://127.0.0.1:4010',
    http_proxy: 'http://127.0.0.1:4010',
    ALL_PROXY: 'http://127.0.0.1:4010',
    all_proxy: 'http://127.0.0.1:4010',
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
    NODE_USE_ENV_PROXY: '1',
    MOCK_GRAPH_URL: 'http://127.0.0.1:4010',
    JAVA_TOOL_OPTIONS:
      '-Djavax.net.ssl.trustStore=/state/truststore.jks -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=4010 -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=4010 -Dhttp.nonProxyHosts=localhost|127.*|[::1]',
  })
  expect(NODE_OPTIONS).toMatch(/^--import=file:\/\/\S+\/register\.js\?fake=http%3A%2F%2F127\.0\.0\.1%3A4010$/)
})

test('options that are there already stay', () => {
  const inherited = { NODE_OPTIONS: '--no-warnings', JAVA_TOOL_OPTIONS: '-Xmx1g', AZURE_CLIENT_ID: 'other' }
  expect(keepInheritedOptions(interceptEnvironment(ready, variables), inherited)).toMatchObject({
    NODE_OPTIONS: expect.stringMatching(/^--no-warnings --import=\S+$/),
    JAVA_TOOL_OPTIONS: expect.stringMatching(/^-Xmx1g -Djavax\.net\.ssl\.trustStore=/),
    AZURE_CLIENT_ID: 'client',
  })
})

test('where another fake is, is forgotten; where a national cloud is, is not', () => {
  const others = { ARM_METADATA_HOSTNAME: '127.0.0.1:4011', PATH: '/bin' }
  expect(withoutOtherAddresses({ ...others, AZURE_AUTHORITY_HOST: 'https://127.0.0.1:4011' })).toEqual({
    PATH: '/bin',
  })
  const national = { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us' }
  expect(withoutOtherAddresses({ ...others, ...national })).toEqual({ PATH: '/bin', ...national })
})
