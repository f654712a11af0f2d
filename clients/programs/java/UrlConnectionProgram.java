// java UrlConnectionProgram.java: HttpsURLConnection, told of nothing.
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class UrlConnectionProgram {
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
        var secrets = graph + "/v1.0/servicePrincipals/" + environment.get("GRAPH_SERVICE_PRINCIPAL_ID")
            + "/synchronization/secrets";
        var form = "grant_type=client_credentials&client_id=" + encode(environment.get("AZURE_CLIENT_ID"))
            + "&client_secret=" + encode(environment.get("AZURE_CLIENT_SECRET"))
            + "&scope=" + encode("https://graph.microsoft.com/.default");
        var tokenUrl = authority + "/" + environment.get("AZURE_TENANT_ID") + "/oauth2/v2.0/token";
        var signedIn = send("POST", tokenUrl, 200, null, "application/x-www-form-urlencoded", form.getBytes());
        var found = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(signedIn);
        if (!found.find()) throw new IllegalStateException("no token was given");
        var bearer = "Bearer " + found.group(1);
        var body = Files.readAllBytes(Path.of(environment.get("DOCUMENTED_REQUEST")));
        send("PUT", secrets, 204, bearer, "application/json", body);
        var read = send("GET", secrets, 200, bearer, null, null);
        if (!read.contains("SyncAll")) throw new IllegalStateException("read " + read);
    }

    static String send(String method, String url, int status, String bearer, String type, byte[] body) throws Exception {
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setRequestMethod(method);
        if (bearer != null) connection.setRequestProperty("Authorization", bearer);
        if (type != null) connection.setRequestProperty("Content-Type", type);
        if (body != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body);
        }
        var failed = connection.getResponseCode() >= 400;
        var stream = failed ? connection.getErrorStream() : connection.getInputStream();
        var text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        if (connection.getResponseCode() == status) return text;
        throw new IllegalStateException(method + ": " + connection.getResponseCode() + " " + text);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
