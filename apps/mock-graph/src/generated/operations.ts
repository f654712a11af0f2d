// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  "servicePrincipals.list": {
    "method": "GET",
    "path": "/servicePrincipals",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "servicePrincipals.create": {
    "method": "POST",
    "path": "/servicePrincipals",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "servicePrincipals.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "json"
  },
  "servicePrincipals.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "appRoleAssignedTo.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "appRoleAssignedTo.create": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "json"
  },
  "appRoleAssignedTo.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo/{appRoleAssignment-id}",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "appRoleAssignments.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/appRoleAssignments",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "appRoleAssignments.create": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/appRoleAssignments",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "json"
  },
  "appRoleAssignments.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.oauth2PermissionGrants.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/oauth2PermissionGrants",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.owners.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/owners",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.owners.listRef": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/owners/$ref",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.owners.add": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/owners/$ref",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "json"
  },
  "servicePrincipals.owners.removeByRef": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/owners/$ref",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.owners.remove": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/owners/{directoryObject-id}/$ref",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.getByAppId": {
    "method": "GET",
    "path": "/servicePrincipals(appId='{appId}')",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "servicePrincipals.updateByAppId": {
    "method": "PATCH",
    "path": "/servicePrincipals(appId='{appId}')",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "json"
  },
  "servicePrincipals.deleteByAppId": {
    "method": "DELETE",
    "path": "/servicePrincipals(appId='{appId}')",
    "synchronization": false,
    "target": "servicePrincipals",
    "body": "none"
  },
  "synchronization.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "synchronization.put": {
    "method": "PUT",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "synchronization.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "acquireAccessToken": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/acquireAccessToken",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "secrets.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/secrets",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "secrets.put": {
    "method": "PUT",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/secrets",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "secrets.count": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/secrets/$count",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.create": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.count": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/$count",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.validateCredentials.collection": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/validateCredentials",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.bulkUpload.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.bulkUpload": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "scim"
  },
  "jobs.bulkUpload.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.bulkUpload.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.bulkUpload.content.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload/$value",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.bulkUpload.content.put": {
    "method": "PUT",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload/$value",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "binary"
  },
  "jobs.bulkUpload.content.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload/$value",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.pause": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/pause",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.provisionOnDemand": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/provisionOnDemand",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.restart": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/restart",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.schema.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.put": {
    "method": "PUT",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.schema.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.schema.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.directories.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.directories.create": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.schema.directories.count": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/$count",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.directories.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.directories.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.schema.directories.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.directories.discover": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}/discover",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.filterOperators": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/filterOperators()",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.functions": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/functions()",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.schema.parseExpression": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/parseExpression",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "jobs.start": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/start",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "jobs.validateCredentials": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/validateCredentials",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "templates.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.create": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "templates.count": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/$count",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "templates.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "templates.schema.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.directories.list": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.directories.create": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "templates.schema.directories.count": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/$count",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.directories.get": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.directories.update": {
    "method": "PATCH",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "templates.schema.directories.delete": {
    "method": "DELETE",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.directories.discover": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}/discover",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.filterOperators": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/filterOperators()",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.functions": {
    "method": "GET",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/functions()",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "none"
  },
  "templates.schema.parseExpression": {
    "method": "POST",
    "path": "/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/parseExpression",
    "synchronization": true,
    "target": "servicePrincipals",
    "body": "json"
  },
  "applications.list": {
    "method": "GET",
    "path": "/applications",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "applications.create": {
    "method": "POST",
    "path": "/applications",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "applications.get": {
    "method": "GET",
    "path": "/applications/{application-id}",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.update": {
    "method": "PATCH",
    "path": "/applications/{application-id}",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.delete": {
    "method": "DELETE",
    "path": "/applications/{application-id}",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.addPassword": {
    "method": "POST",
    "path": "/applications/{application-id}/addPassword",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.federatedIdentityCredentials.list": {
    "method": "GET",
    "path": "/applications/{application-id}/federatedIdentityCredentials",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.federatedIdentityCredentials.create": {
    "method": "POST",
    "path": "/applications/{application-id}/federatedIdentityCredentials",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.federatedIdentityCredentials.get": {
    "method": "GET",
    "path": "/applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.federatedIdentityCredentials.update": {
    "method": "PATCH",
    "path": "/applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.federatedIdentityCredentials.delete": {
    "method": "DELETE",
    "path": "/applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.owners.list": {
    "method": "GET",
    "path": "/applications/{application-id}/owners",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.owners.listRef": {
    "method": "GET",
    "path": "/applications/{application-id}/owners/$ref",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.owners.add": {
    "method": "POST",
    "path": "/applications/{application-id}/owners/$ref",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.owners.removeByRef": {
    "method": "DELETE",
    "path": "/applications/{application-id}/owners/$ref",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.owners.remove": {
    "method": "DELETE",
    "path": "/applications/{application-id}/owners/{directoryObject-id}/$ref",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.removePassword": {
    "method": "POST",
    "path": "/applications/{application-id}/removePassword",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.getByAppId": {
    "method": "GET",
    "path": "/applications(appId='{appId}')",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "applications.updateByAppId": {
    "method": "PATCH",
    "path": "/applications(appId='{appId}')",
    "synchronization": false,
    "target": "applications",
    "body": "json"
  },
  "applications.deleteByAppId": {
    "method": "DELETE",
    "path": "/applications(appId='{appId}')",
    "synchronization": false,
    "target": "applications",
    "body": "none"
  },
  "synchronization.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "synchronization.put.app": {
    "method": "PUT",
    "path": "/applications/{application-id}/synchronization",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "synchronization.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "acquireAccessToken.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/acquireAccessToken",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "secrets.put.app": {
    "method": "PUT",
    "path": "/applications/{application-id}/synchronization/secrets",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "secrets.count.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/secrets/$count",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.list.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.create.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.count.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/$count",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.validateCredentials.collection.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/validateCredentials",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.bulkUpload.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.bulkUpload.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.bulkUpload.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.bulkUpload.content.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload/$value",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.bulkUpload.content.put.app": {
    "method": "PUT",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload/$value",
    "synchronization": true,
    "target": "applications",
    "body": "binary"
  },
  "jobs.bulkUpload.content.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload/$value",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.pause.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/pause",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.provisionOnDemand.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/provisionOnDemand",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.restart.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/restart",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.schema.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.schema.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.directories.list.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.directories.create.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.schema.directories.count.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/$count",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.directories.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.directories.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.schema.directories.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.directories.discover.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}/discover",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.filterOperators.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/filterOperators()",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.functions.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/functions()",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.schema.parseExpression.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/parseExpression",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "jobs.start.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/start",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "jobs.validateCredentials.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/validateCredentials",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.list.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.create.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/templates",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.count.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/$count",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.put.app": {
    "method": "PUT",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.schema.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.schema.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.directories.list.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.directories.create.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.schema.directories.count.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/$count",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.directories.get.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.directories.update.app": {
    "method": "PATCH",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "templates.schema.directories.delete.app": {
    "method": "DELETE",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.directories.discover.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}/discover",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.filterOperators.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/filterOperators()",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.functions.app": {
    "method": "GET",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/functions()",
    "synchronization": true,
    "target": "applications",
    "body": "none"
  },
  "templates.schema.parseExpression.app": {
    "method": "POST",
    "path": "/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/parseExpression",
    "synchronization": true,
    "target": "applications",
    "body": "json"
  },
  "applicationTemplates.list": {
    "method": "GET",
    "path": "/applicationTemplates",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "applicationTemplates.get": {
    "method": "GET",
    "path": "/applicationTemplates/{applicationTemplate-id}",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "applicationTemplates.instantiate": {
    "method": "POST",
    "path": "/applicationTemplates/{applicationTemplate-id}/instantiate",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "oauth2PermissionGrants.list": {
    "method": "GET",
    "path": "/oauth2PermissionGrants",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "oauth2PermissionGrants.create": {
    "method": "POST",
    "path": "/oauth2PermissionGrants",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "oauth2PermissionGrants.get": {
    "method": "GET",
    "path": "/oauth2PermissionGrants/{oAuth2PermissionGrant-id}",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "oauth2PermissionGrants.update": {
    "method": "PATCH",
    "path": "/oauth2PermissionGrants/{oAuth2PermissionGrant-id}",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "oauth2PermissionGrants.delete": {
    "method": "DELETE",
    "path": "/oauth2PermissionGrants/{oAuth2PermissionGrant-id}",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "me.get": {
    "method": "GET",
    "path": "/me",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "organization.list": {
    "method": "GET",
    "path": "/organization",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "users.list": {
    "method": "GET",
    "path": "/users",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "users.create": {
    "method": "POST",
    "path": "/users",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "users.get": {
    "method": "GET",
    "path": "/users/{user-id}",
    "synchronization": false,
    "target": "users",
    "body": "none"
  },
  "users.update": {
    "method": "PATCH",
    "path": "/users/{user-id}",
    "synchronization": false,
    "target": "users",
    "body": "json"
  },
  "users.delete": {
    "method": "DELETE",
    "path": "/users/{user-id}",
    "synchronization": false,
    "target": "users",
    "body": "none"
  },
  "groups.list": {
    "method": "GET",
    "path": "/groups",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "groups.create": {
    "method": "POST",
    "path": "/groups",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "groups.get": {
    "method": "GET",
    "path": "/groups/{group-id}",
    "synchronization": false,
    "target": "groups",
    "body": "none"
  },
  "groups.update": {
    "method": "PATCH",
    "path": "/groups/{group-id}",
    "synchronization": false,
    "target": "groups",
    "body": "json"
  },
  "groups.delete": {
    "method": "DELETE",
    "path": "/groups/{group-id}",
    "synchronization": false,
    "target": "groups",
    "body": "none"
  },
  "groups.members.list": {
    "method": "GET",
    "path": "/groups/{group-id}/members",
    "synchronization": false,
    "target": "groups",
    "body": "none"
  },
  "groups.members.add": {
    "method": "POST",
    "path": "/groups/{group-id}/members/$ref",
    "synchronization": false,
    "target": "groups",
    "body": "json"
  },
  "groups.members.remove": {
    "method": "DELETE",
    "path": "/groups/{group-id}/members/{directoryObject-id}/$ref",
    "synchronization": false,
    "target": "groups",
    "body": "none"
  },
  "groups.owners.list": {
    "method": "GET",
    "path": "/groups/{group-id}/owners",
    "synchronization": false,
    "target": "groups",
    "body": "none"
  },
  "groups.appRoleAssignments.list": {
    "method": "GET",
    "path": "/groups/{group-id}/appRoleAssignments",
    "synchronization": false,
    "target": "groups",
    "body": "none"
  },
  "groups.appRoleAssignments.create": {
    "method": "POST",
    "path": "/groups/{group-id}/appRoleAssignments",
    "synchronization": false,
    "target": "groups",
    "body": "json"
  },
  "deletedItems.get": {
    "method": "GET",
    "path": "/directory/deletedItems/{directoryObject-id}",
    "synchronization": false,
    "target": "deletedItems",
    "body": "none"
  },
  "deletedItems.delete": {
    "method": "DELETE",
    "path": "/directory/deletedItems/{directoryObject-id}",
    "synchronization": false,
    "target": "deletedItems",
    "body": "none"
  },
  "deletedItems.restore": {
    "method": "POST",
    "path": "/directory/deletedItems/{directoryObject-id}/restore",
    "synchronization": false,
    "target": "deletedItems",
    "body": "none"
  },
  "deletedItems.applications.list": {
    "method": "GET",
    "path": "/directory/deletedItems/graph.application",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "deletedItems.servicePrincipals.list": {
    "method": "GET",
    "path": "/directory/deletedItems/graph.servicePrincipal",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "deletedItems.users.list": {
    "method": "GET",
    "path": "/directory/deletedItems/graph.user",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "deletedItems.groups.list": {
    "method": "GET",
    "path": "/directory/deletedItems/graph.group",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "directoryRoles.list": {
    "method": "GET",
    "path": "/directoryRoles",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "directoryRoles.members.list": {
    "method": "GET",
    "path": "/directoryRoles/{directoryRole-id}/members",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "roleAssignments.list": {
    "method": "GET",
    "path": "/roleManagement/directory/roleAssignments",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "roleAssignments.create": {
    "method": "POST",
    "path": "/roleManagement/directory/roleAssignments",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "roleAssignments.delete": {
    "method": "DELETE",
    "path": "/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "roleDefinitions.list": {
    "method": "GET",
    "path": "/roleManagement/directory/roleDefinitions",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "roleDefinitions.create": {
    "method": "POST",
    "path": "/roleManagement/directory/roleDefinitions",
    "synchronization": false,
    "target": null,
    "body": "json"
  },
  "auditLogs.provisioning.list": {
    "method": "GET",
    "path": "/auditLogs/provisioning",
    "synchronization": false,
    "target": null,
    "body": "none"
  },
  "batch": {
    "method": "POST",
    "path": "/$batch",
    "synchronization": false,
    "target": null,
    "body": "json"
  }
} as const

export type OperationId = keyof typeof operations
