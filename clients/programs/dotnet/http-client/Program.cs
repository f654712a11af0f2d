// HttpClient, told of nothing.
using System.Net.Http.Headers;
using System.Text.Json;

var own = Environment.GetEnvironmentVariable("AZURE_AUTHORITY_HOST");
var authority = own?.TrimEnd('/') ?? "https://login.microsoftonline.com";
var graph = own == null ? "https://graph.microsoft.com" : Read("GRAPH_HTTPS_URL");
var secrets = $"{graph}/v1.0/servicePrincipals/{Read("GRAPH_SERVICE_PRINCIPAL_ID")}/synchronization/secrets";
using var client = new HttpClient();

try
{
    var form = new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = Read("AZURE_CLIENT_ID"),
        ["client_secret"] = Read("AZURE_CLIENT_SECRET"),
        ["scope"] = "https://graph.microsoft.com/.default",
    });
    var signedIn = await client.PostAsync($"{authority}/{Read("AZURE_TENANT_ID")}/oauth2/v2.0/token", form);
    var token = JsonDocument.Parse(await Text("sign-in", signedIn, 200)).RootElement.GetProperty("access_token");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetString());
    var body = new ByteArrayContent(File.ReadAllBytes(Read("DOCUMENTED_REQUEST")));
    body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    await Text("PUT secrets", await client.PutAsync(secrets, body), 204);
    var read = await Text("GET secrets", await client.GetAsync(secrets), 200);
    if (!read.Contains("SyncAll")) throw new InvalidOperationException($"read {read}");
    Console.WriteLine("secrets replaced");
    return 0;
}
catch (Exception error)
{
    var cause = error.InnerException is { } inner ? $" ← {inner.Message}" : "";
    Console.Error.WriteLine($"refused: {error.Message}{cause}");
    return 1;
}

static string Read(string name) => Environment.GetEnvironmentVariable(name) ?? "";

static async Task<string> Text(string what, HttpResponseMessage answer, int status)
{
    var text = await answer.Content.ReadAsStringAsync();
    return (int)answer.StatusCode == status
        ? text
        : throw new InvalidOperationException($"{what}: {(int)answer.StatusCode} {text}");
}
