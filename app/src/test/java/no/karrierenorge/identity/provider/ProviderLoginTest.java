package no.karrierenorge.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.TestNumbers;
import no.karrierenorge.testing.Visit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Login end to end against a provider that stands in for ID-porten and for the staff's own. */
@PlatformTest
class ProviderLoginTest {
  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
  private static final String PID = TestNumbers.synthetic("170585", 200);
  static {
    PROVIDER.start();
  }

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @DynamicPropertySource
  static void providers(DynamicPropertyRegistry settings) {
    for (String id : List.of("citizen", "staff")) {
      settings.add("karriere.oidc." + id + ".issuer", () -> PROVIDER.issuerUrl(id).toString());
      settings.add("karriere.oidc." + id + ".client-id", () -> "karrierenorge");
      settings.add("karriere.oidc." + id + ".client-secret", () -> "not-a-secret");
    }
  }

  @Test
  void aCitizenComesToHerPageAndIsKnownAgain() {
    var first = new Visit(port);
    var answer = login(first, "citizen", Map.of("pid", PID, "acr", "idporten-loa-high"));
    assertThat(answer.headers().firstValue("Location")).contains("/min-side");
    assertThat(first.get("/min-side").statusCode()).isEqualTo(200);
    long people = people();

    login(new Visit(port), "citizen", Map.of("pid", PID, "acr", "idporten-loa-substantial"));

    assertThat(people()).isEqualTo(people);
  }

  @Test
  void theNationalIdentityNumberIsNowhereInTheDatabase() {
    String pid = TestNumbers.synthetic("030372", 300);
    login(new Visit(port), "citizen", Map.of("pid", pid, "acr", "idporten-loa-high"));

    List<String> tables = database.sql("""
            select format('%I.%I', schemaname, tablename) as name from pg_tables
            where schemaname in ('identity', 'audit', 'platform')
            """)
        .query((row, number) -> row.getString("name"))
        .list();

    assertThat(holds("platform.session_attributes", "citizen")).as("the search itself finds what sessions hold").isTrue();
    assertThat(tables).contains("platform.session_attributes", "identity.login").noneMatch(table -> holds(table, pid));
    assertThat(tables).noneMatch(table -> holds(table, "eyJhbGciOi") || holds(table, "eyJraWQiOi") || holds(table, "eyJ0eXAiOi"));
  }

  /** Whether a row holds the text, as it is or among bytes; a JWT begins like the three that are looked for. */
  private boolean holds(String table, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    return database.sql("select exists (select from " + table + " as each where to_json(each)::text ~ :found)")
        .param("found", text + "|" + hex)
        .query(Boolean.class)
        .single();
  }

  @ParameterizedTest
  @CsvSource({"idporten-loa-low,level", "'',level"})
  void aWeakLoginIsNotEnoughAndStandsInTheAudit(String acr, String reason) {
    var count = database.sql("select count(*) from audit.entry where act = 'identity.login-refused' and thing = 'level'").query(Long.class);
    long before = count.single();
    var answer = login(new Visit(port), "citizen", Map.of("pid", PID, "acr", acr));

    assertThat(answer.headers().firstValue("Location")).contains("/logg-inn/avvist?grunn=" + reason);
    assertThat(count.single()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource({"12345678901", "''", "abc"})
  void aNumberThatCannotBeRightIsRefused(String pid) {
    var visit = new Visit(port);

    var answer = login(visit, "citizen", Map.of("pid", pid, "acr", "idporten-loa-high"));

    assertThat(answer.headers().firstValue("Location")).contains("/logg-inn/avvist?grunn=number");
    assertThat(visit.get("/min-side").statusCode()).isEqualTo(302);
  }

  @Test
  void staffGetTheirRolesFromTheirProvider() {
    var visit = new Visit(port);
    var organisation = Map.of("kind", "national-service", "id", "karrierenorge", "name", "KarriereNorge", "roles", List.of("administrator"));

    var answer = login(visit, "staff", Map.of("name", "Trond Eliassen", "organisations", List.of(organisation)));

    assertThat(answer.headers().firstValue("Location")).contains("/arbeid/drift");
    assertThat(visit.get("/arbeid/drift").body()).contains("Trond Eliassen, Administrator");
  }

  @Test
  void whoHasTwoOrganisationsChooses() {
    var centre = Map.of("kind", "centre", "id", "karriere-agder", "name", "Karriere Agder", "county", "agder", "roles", List.of("career-counsellor"));
    var service = Map.of("kind", "national-service", "id", "e-veiledningen", "name", "E-veiledningen", "roles", List.of("e-counsellor"));
    var visit = new Visit(port);

    var answer = login(visit, "staff", Map.of("name", "Jonas Lervik", "organisations", List.of(centre, service)));

    assertThat(answer.headers().firstValue("Location")).contains("/rolle");
    assertThat(visit.get("/rolle").body()).contains("Karriere Agder", "E-veiledningen");
  }

  @Test
  void staffWithoutARoleOfOursGetAPageThatSaysSo() {
    var visit = new Visit(port);
    var organisation = Map.of("kind", "centre", "id", "karriere-agder", "name", "Karriere Agder", "roles", List.of("janitor", "seeker"));

    var answer = login(visit, "staff", Map.of("name", "Somebody", "organisations", List.of(organisation)));

    assertThat(answer.headers().firstValue("Location")).contains("/logg-inn/avvist?grunn=role");
    assertThat(visit.get("/logg-inn/avvist?grunn=role").body()).contains("Du har ikke fått en rolle her ennå");
  }

  @Test
  void theRequestCarriesStateNonceProofKeyLevelAndLanguage() {
    String request = begin(new Visit(port), "citizen").toString();

    assertThat(request).contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "acr_values=idporten-loa-substantial");
  }

  @Test
  void anAnswerThatWeDidNotAskForIsRefused() {
    var visit = new Visit(port);
    begin(visit, "citizen");

    var answer = visit.get("/login/oauth2/code/citizen?code=stolen&state=guessed");

    assertThat(answer.headers().firstValue("Location")).contains("/logg-inn/avvist?grunn=failed");
  }

  @Test
  void loggingOutGoesOnAtTheProvider() {
    var visit = new Visit(port);
    login(visit, "citizen", Map.of("pid", PID, "acr", "idporten-loa-high"));
    var page = visit.get("/logg-ut");

    var answer = visit.post("/logg-ut", Map.of(), "/logg-ut");

    String provider = PROVIDER.baseUrl().toString().replaceAll("/$", "");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("form-action 'self' " + provider + ";");
    assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(provider).contains("id_token_hint=ey");
    assertThat(visit.get("/min-side").statusCode()).isEqualTo(302);
  }

  @Test
  void besideAProviderThereIsNoDemoLogin() {
    var visit = new Visit(port);
    login(visit, "citizen", Map.of("pid", PID, "acr", "idporten-loa-high"));

    var page = visit.get("/logg-inn");
    var answer = visit.post("/logg-inn/demo", Map.of("person", "admin-1"), "/rolle");

    assertThat(page.body()).contains("Logg inn med ID-porten", "Logg inn som ansatt").doesNotContain("admin-1");
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  /** Goes to the provider and back, as a browser would; the answer is the one that sends her on. */
  private static HttpResponse<String> login(Visit visit, String provider, Map<String, Object> claims) {
    PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(provider, UUID.randomUUID().toString(), "JWT", List.of("karrierenorge"), claims, 3600));
    URI back = URI.create(Visit.elsewhere(begin(visit, provider)).headers().firstValue("Location").orElseThrow());
    return visit.get(back.getRawPath() + "?" + back.getRawQuery());
  }

  private static URI begin(Visit visit, String provider) {
    String start = visit.get("/logg-inn/med/" + provider).headers().firstValue("Location").orElseThrow();
    return URI.create(visit.get(start).headers().firstValue("Location").orElseThrow());
  }

  private long people() {
    return database.sql("select count(*) from identity.person").query(Long.class).single();
  }
}
