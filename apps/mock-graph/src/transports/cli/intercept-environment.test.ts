import { expect, test } from 'vitest'
import { interceptEnvironment } from './intercept-environment.js'

const ready = { graphUrl: 'http://127.0.0.1:4010', caBundleFile: '/state/ca-bundle.pem' }
const variables = {
  AZURE_AUTHORITY_HOST: 'https://127.0.0.1:4010',
  ARM_METADATA_HOSTNAME: '127.0.0.1:4010',
  AZURE_CLIENT_ID: 'client',
}

test('the variables lead through the proxy, and none names another host than the real one', () => {
  const { NODE_OPTIONS, ...others } = interceptEnvironment(ready, variables, {})
  expect(others).toEqual({
    AZURE_CLIENT_ID: 'client',
    HTTPS_PROXY: 'http://127.0.0.1:4010',
    https_proxy: 'http://127.0.0.1:4010',
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
    NODE_USE_ENV_PROXY: '1',
    CURL_CA_BUNDLE: '/state/ca-bundle.pem',
    REQUESTS_CA_BUNDLE: '/state/ca-bundle.pem',
    MOCK_GRAPH_URL: 'http://127.0.0.1:4010',
  })
  expect(NODE_OPTIONS).toMatch(/^--import=file:\/\/\S+\/register\.js$/)
})

test('options of Node that are there already stay', () => {
  const { NODE_OPTIONS } = interceptEnvironment(ready, variables, { NODE_OPTIONS: '--no-warnings' })
  expect(NODE_OPTIONS).toMatch(/^--no-warnings --import=\S+$/)
})
