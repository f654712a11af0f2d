# Invoke-RestMethod, told of nothing.
$ErrorActionPreference = 'Stop'
$own = $env:AZURE_AUTHORITY_HOST
$authority = if ($own) { $own.TrimEnd('/') } else { 'https://login.microsoftonline.com' }
$graph = if ($own) { $env:GRAPH_HTTPS_URL } else { 'https://graph.microsoft.com' }
$secrets = "$graph/v1.0/servicePrincipals/$env:GRAPH_SERVICE_PRINCIPAL_ID/synchronization/secrets"
try {
    $token = Invoke-RestMethod -Method Post -Uri "$authority/$env:AZURE_TENANT_ID/oauth2/v2.0/token" -Body @{
        grant_type    = 'client_credentials'
        client_id     = $env:AZURE_CLIENT_ID
        client_secret = $env:AZURE_CLIENT_SECRET
        scope         = 'https://graph.microsoft.com/.default'
    }
    $headers = @{ Authorization = "Bearer $($token.access_token)" }
    $body = Get-Content -Raw $env:DOCUMENTED_REQUEST
    Invoke-RestMethod -Method Put -Uri $secrets -Headers $headers -ContentType 'application/json' -Body $body | Out-Null
    $read = Invoke-RestMethod -Uri $secrets -Headers $headers
    if ($read.value.key -notcontains 'SyncAll') { throw "read $($read | ConvertTo-Json -Compress)" }
    'secrets replaced'
} catch {
    [Console]::Error.WriteLine("refused: $($_.Exception.Message) $($_.ErrorDetails.Message)")
    exit 1
}
