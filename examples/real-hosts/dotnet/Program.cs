// Nothing here knows of a fake: the hosts are the real ones, and the credentials come from the usual variables.
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.ServicePrincipals.Item.Synchronization.Secrets;

var graphClient = new GraphServiceClient(new EnvironmentCredential());
var servicePrincipalId = Environment.GetEnvironmentVariable("GRAPH_SERVICE_PRINCIPAL_ID");

// The shape of the C# snippet that Microsoft documents for this call.
var requestBody = new SecretsPutRequestBody
{
    Value = new List<SynchronizationSecretKeyStringValuePair>
    {
        new SynchronizationSecretKeyStringValuePair
        {
            Key = SynchronizationSecret.BaseAddress,
            Value = "https://scim.example.com",
        },
        new SynchronizationSecretKeyStringValuePair
        {
            Key = SynchronizationSecret.SecretToken,
            Value = "an-opaque-token",
        },
        new SynchronizationSecretKeyStringValuePair
        {
            Key = SynchronizationSecret.SyncNotificationSettings,
            Value = "{\"Enabled\":false,\"DeleteThresholdEnabled\":false}",
        },
    },
};

try
{
    await graphClient.ServicePrincipals[servicePrincipalId].Synchronization.Secrets.PutAsSecretsPutResponseAsync(requestBody);
    Console.WriteLine("secrets replaced");
}
catch (ODataError refusal)
{
    Console.WriteLine($"refused: {refusal.ResponseStatusCode} {refusal.Error?.Code}");
    return 1;
}
return 0;
