package no.karrierenorge.bench.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The peer: OpenSearch, one node in a process of its own, over HTTP. It is asked for what a page of hits needs: ranked, counted by kind,
 * marked in the lead, with misspellings forgiven.
 */
record OpenSearch(int port) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SHAPE = """
      {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
       "mappings": {"properties": {
         "title": {"type": "keyword"}, "code": {"type": "keyword"}, "kind": {"type": "keyword"},
         "names": {"type": "text", "analyzer": "norwegian", "fields": {"en": {"type": "text", "analyzer": "english"}}},
         "lead": {"type": "text", "analyzer": "norwegian", "fields": {"en": {"type": "text", "analyzer": "english"}}}}}}
      """;
  private static final String QUESTION = """
      {"size": 20, "track_total_hits": true, "_source": ["title", "code", "kind"],
       "query": {"multi_match": {"query": "%s", "fields": ["names^8", "names.en^8", "lead", "lead.en"], "operator": "and",
                                 "fuzziness": "AUTO", "prefix_length": 1}},
       "highlight": {"fields": {"lead": {}}},
       "aggs": {"kind": {"terms": {"field": "kind"}}}}
      """;
  private static final String LINES = """
      select jsonb_build_object('index', jsonb_build_object('_id', id))::text || chr(10)
             || jsonb_build_object('title', title, 'code', code, 'kind', kind, 'names', names, 'lead', lead)::text || chr(10) as line
      from bench.document
      """;

  /** Copies PostgreSQL's documents, into one segment. */
  void fill(Connection database) throws IOException, InterruptedException, SQLException {
    var lines = new StringBuilder();
    try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(LINES)) {
      while (rows.next()) lines.append(rows.getString("line"));
    }
    send("PUT", "/documents", SHAPE);
    String answer = send("POST", "/documents/_bulk", lines.toString());
    if (!answer.contains("\"errors\":false")) throw new IOException("OpenSearch did not take all documents: " + answer.substring(0, 500));
    send("POST", "/documents/_forcemerge?max_num_segments=1", "");
    send("POST", "/documents/_refresh", "");
  }

  /** The path that asks: OpenSearch takes a question's body as a parameter too. */
  static String path(String question) {
    String escaped = question.replace("\\", "\\\\").replace("\"", "\\\"");
    String body = QUESTION.replaceAll("\\s+", " ").formatted(escaped);
    return "/documents/_search?source_content_type=application/json&source=" + URLEncoder.encode(body, StandardCharsets.UTF_8);
  }

  boolean finds(String question) throws IOException, InterruptedException {
    return !send("GET", path(question), "").contains("\"total\":{\"value\":0");
  }

  private String send(String method, String path, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Content-Type", "application/json")
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) throw new IOException(path + ": " + answer.body());
    return answer.body();
  }
}
