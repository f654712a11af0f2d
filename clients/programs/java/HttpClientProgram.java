// java HttpClientProgram.java: java.net.http, told of nothing.
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

class HttpClientProgram {
    static final HttpClient client = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        try {
            replaceSecrets();
            System.out.println("secrets replaced");
        } catch (Exception error) {
            var cause = error.getCause() == null ? "" : " ← " + error.getCause();
            System.err.println("refused: " + error + cause);
            System.exit(1);
        }
    }

    static void replaceSecrets() throws Exception {
        var environment = System.getenv();
        var own = environment.get("AZURE_AUTHORITY_HOST");
        var authority = own == null ? "https://login.microsoftonline.com" : own.replaceAll("/$", "");
        var graph = own == null ? "https://graph.microsoft.com" : environment.get("GRAPH_HTTPS_URL");
        var secrets = URI.create(graph + "/v1.0/servicePrincipals/" + environment.get("GRAPH_SERVICE_PRINCIPAL_ID")
            + "/synchronization/secrets");
        var form = "grant_type=client_credentials&client_id=" + encode(environment.get("AZURE_CLIENT_ID"))
            + "&client_secret=" + encode(environment.get("AZURE_CLIENT_SECRET"))
            + "&scope=" + encode("https://graph.microsoft.com/.default");
        var tokenUrl = URI.create(authority + "/" + environment.get("AZURE_TENANT_ID") + "/oauth2/v2.0/token");
        var signedIn = send("sign-in", 200, HttpRequest.newBuilder(tokenUrl)
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
        var found = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(signedIn);
        if (!found.find()) throw new IllegalStateException("no token was given");
        var bearer = "Bearer " + found.group(1);
        send("PUT secrets", 204, HttpRequest.newBuilder(secrets).header("Authorization", bearer)
            .header("Content-Type", "application/json").PUT(BodyPublishers.ofFile(Path.of(environment.get("DOCUMENTED_REQUEST")))));
        var read = send("GET secrets", 200, HttpRequest.newBuilder(secrets).header("Authorization", bearer).GET());
        if (!read.contains("SyncAll")) throw new IllegalStateException("read " + read);
    }

    static String send(String what, int status, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() == status) return answer.body();
        throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
