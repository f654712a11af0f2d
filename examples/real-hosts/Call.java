import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.net.ssl.HttpsURLConnection;

/** Calls each URL that it is given by both of Java's own clients, and prints the status and version that came back. */
class Call {
  public static void main(String[] urls) throws Exception {
    for (String url : urls) {
      var request = HttpRequest.newBuilder(URI.create(url)).build();
      var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      System.out.println(url + " " + answer.statusCode() + " " + answer.version());
      var connection = (HttpsURLConnection) URI.create(url).toURL().openConnection();
      System.out.println(url + " " + connection.getResponseCode());
    }
  }
}
