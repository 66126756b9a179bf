package no.karrierenorge.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds no error in what the server sends. */
class HtmlCheckTest {
  private static final Path CHECKER = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");
  private static final Path FOLDER = Path.of("target/html");

  @Test
  void everyKindOfPageIsValidHtml() throws IOException, InterruptedException {
    var files = new ArrayList<String>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : Pages.all()) files.add(save(client, path).toString());
    }

    assertThat(checked(files)).isEmpty();
  }

  private static Path save(HttpClient client, String path) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(path.replaceAll("[^\\p{L}0-9-]+", "_") + ".html");
    var address = URI.create(Platform.origin() + path.replace("Å", "%C3%85"));
    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(file, CREATE, TRUNCATE_EXISTING, WRITE));
    return file;
  }

  /** The checker is a program of its own: it reads all files and answers with its errors, nothing when there are none. */
  private static String checked(List<String> files) throws IOException {
    assertThat(CHECKER).as("the checker: npm ci in browser-tests fetches it, ./karriere test does so").exists();
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m", "-jar", CHECKER.toString(),
        "--errors-only"));
    command.addAll(files);
    Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
