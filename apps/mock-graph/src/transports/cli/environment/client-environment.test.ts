import { expect, test } from 'vitest'
import type { Ready } from '../output/ready.js'
import { clientEnvironment } from './client-environment.js'

const app = (name: string, clientSecret: string | null): Ready['apps'][number] => ({
  tenantId: 'tenant-of-app',
  name,
  clientId: `client of ${name}`,
  clientSecret,
  objectId: `object of ${name}`,
  federatedIdentityCredentials: [],
  grants: [],
})
const target = (id: string, ...owners: string[]): Ready['servicePrincipals'][number] => ({
  tenantId: 'tenant-of-app',
  displayName: id,
  id,
  appId: `client of ${id}`,
  owners,
})
const ready = (rest: Pick<Ready, 'apps' | 'servicePrincipals'>): Ready => ({
  graphUrl: 'http://127.0.0.1:4010',
  httpsGraphUrl: 'https://127.0.0.1:4010',
  authorityHost: 'https://127.0.0.1:4010',
  tenantId: 'first-tenant',
  caFile: '/state/ca.pem',
  caBundleFile: '/state/ca-bundle.pem',
  trustStoreFile: '/state/truststore.jks',
  pid: 1,
  managedIdentities: [],
  identityEndpoint: 'http://127.0.0.1:4010/msi/token',
  identityHeader: 'header',
  users: [],
  ...rest,
})

test('the caller is the first application with a secret that owns something, and the target what it owns', () => {
  const apps = [app('public', null), app('stranger', 's1'), app('owner', 's2')]
  const servicePrincipals = [target('other'), target('owned', 'object of public', 'object of owner')]
  expect(clientEnvironment(ready({ apps, servicePrincipals }))).toEqual({
    AZURE_AUTHORITY_HOST: 'https://127.0.0.1:4010',
    AZURE_TENANT_ID: 'tenant-of-app',
    AZURE_CLIENT_ID: 'client of owner',
    AZURE_CLIENT_SECRET: 's2',
    NODE_EXTRA_CA_CERTS: '/state/ca.pem',
    SSL_CERT_FILE: '/state/ca-bundle.pem',
    CURL_CA_BUNDLE: '/state/ca-bundle.pem',
    REQUESTS_CA_BUNDLE: '/state/ca-bundle.pem',
    PERL_LWP_SSL_CA_FILE: '/state/ca-bundle.pem',
    JAVA_TOOL_OPTIONS: '-Djavax.net.ssl.trustStore=/state/truststore.jks',
    ARM_METADATA_HOSTNAME: '127.0.0.1:4010',
    ARM_TENANT_ID: 'tenant-of-app',
    ARM_CLIENT_ID: 'client of owner',
    ARM_CLIENT_SECRET: 's2',
    GRAPH_URL: 'http://127.0.0.1:4010',
    GRAPH_HTTPS_URL: 'https://127.0.0.1:4010',
    GRAPH_SERVICE_PRINCIPAL_ID: 'owned',
  })
})

test('where nobody owns anything, the first application with a secret calls', () => {
  const apps = [app('public', null), app('stranger', 's1')]
  expect(clientEnvironment(ready({ apps, servicePrincipals: [target('first')] }))).toMatchObject({
    AZURE_CLIENT_ID: 'client of stranger',
    GRAPH_SERVICE_PRINCIPAL_ID: 'first',
  })
})

test('where nobody has a secret, the variables of a caller are left out', () => {
  const variables = clientEnvironment(
    ready({ apps: [app('public', null)], servicePrincipals: [target('first')] }),
  )
  expect(variables).toMatchObject({ AZURE_TENANT_ID: 'first-tenant' })
  expect(Object.keys(variables).filter((name) => /CLIENT|PRINCIPAL/.test(name))).toEqual([])
})

test('a named application calls, and works on what it owns', () => {
  const apps = [app('first', 's1'), app('second', 's2')]
  const servicePrincipals = [target('of first', 'object of first'), target('of second', 'object of second')]
  expect(clientEnvironment(ready({ apps, servicePrincipals }), 'second')).toMatchObject({
    AZURE_CLIENT_ID: 'client of second',
    GRAPH_SERVICE_PRINCIPAL_ID: 'of second',
  })
})

test.each(['nobody', 'public'])('%s cannot be named, having no secret', (name) => {
  const apps = [app('public', null), app('first', 's1'), app('second', 's2')]
  expect(() => clientEnvironment(ready({ apps, servicePrincipals: [target('one')] }), name)).toThrow(
    `There is no application ${name} with a client secret. Those that have one are: first, second.`,
  )
})
