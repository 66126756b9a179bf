package no.karrierenorge.portfolio.searches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.identity.People;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.ReminderDay;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A saved search, what is new in it, and the mail about that. */
@PlatformTest
class SavedSearchTest {
  private static final String NURSING = "/sok?q=sykepleier&page=2";
  private static final String HEALTH = "/yrker?felt=health&utdanning=bachelor";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private People people;
  @Autowired private Portfolio portfolio;
  @Autowired private PortfolioDesk desk;
  @Autowired private Searches searches;
  @Autowired private ApplicationContext platform;
  @Autowired private Notices notices;
  private Visit visit;
  private Holder holder;

  @BeforeEach
  void loggedIn() {
    visit = new Visit(port).as("seeker-1");
    holder = Holder.of(people.find("demo", "seeker-1").orElseThrow());
    desk.deleteAll(holder);
  }

  private Item saved(String address) {
    visit.post("/lagre", Map.of("side", address), "/lagre?side=/yrker/sykepleier");
    return portfolio.items(holder, ItemKind.SEARCH).getFirst();
  }

  private Item now(Item item) {
    return portfolio.find(holder, ItemKind.SEARCH, item.id().toString()).orElseThrow();
  }

  /** As if one page had come since she last looked. */
  private Item withSomethingNew(String address) {
    Item item = saved(address);
    SavedSearch search = item.as(SavedSearch.class);
    List<String> seen = search.seen().subList(1, search.seen().size());
    desk.change(holder, item.id(), item.revision(), search.seen(seen, LocalDate.of(2026, 11, 3)).item(item.title()));
    return now(item);
  }

  private int planned(Item item) {
    return database.sql("select count(*) from portfolio.reminder where item = :item").param("item", item.id().value()).query(Integer.class).single();
  }

  private LocalDate plannedOn(Item item) {
    return database.sql("select due_on from portfolio.reminder where item = :item").param("item", item.id().value()).query(LocalDate.class).single();
  }

  private void theDayComes(Item item) {
    database.sql("update portfolio.reminder set due_on = current_date where item = :item").param("item", item.id().value()).update();
    ReminderDay.comes(platform);
  }

  private int mails(Item item) {
    UUID about = item.id().value();
    return notices.told("portfolio.reminder", about);
  }

  private void askForMail(Item item) {
    assertThat(visit.post(item.path() + "/varsel", Map.of("epost", "kari@eksempel.no"), item.path()).statusCode()).isEqualTo(302);
  }

  @Test
  void aSearchIsSavedByWhatItAsksAndNothingElse() {
    Item item = saved(NURSING);

    assertThat(item.as(SavedSearch.class).address()).isEqualTo("/sok?q=sykepleier");
    assertThat(visit.get("/min-side").body()).contains("Søk etter «sykepleier»", item.path());
    assertThat(visit.get(item.path()).body()).contains("Ingenting nytt siden", "/sok?q=sykepleier");
  }

  @Test
  void whatIsSavedIsNotReadableInTheDatabase() {
    Item item = saved(NURSING);

    String row = database.sql("select i::text from portfolio.item i where id = :id").param("id", item.id().value()).query(String.class).single();

    assertThat(row).doesNotContain("sykepleier");
  }

  @Test
  void theListOfOccupationsIsASearchToo() {
    Item item = saved(HEALTH);

    assertThat(item.title()).startsWith("Yrker: ");
    assertThat(item.as(SavedSearch.class).seen()).isNotEmpty().allMatch(path -> path.startsWith("/yrker/"));
  }

  @Test
  void whatHasComeSinceIsShownUntilItIsSeen() {
    Item item = withSomethingNew(HEALTH);
    String missing = searches.unseen(item.as(SavedSearch.class), Language.NB).getFirst().path();

    assertThat(visit.get(item.path()).body()).contains("Nytt siden 3. november 2026", missing);
    visit.post(item.path() + "/sett", Map.of(), item.path());

    assertThat(visit.get(item.path()).body()).contains("Ingenting nytt siden").doesNotContain(missing);
  }

  @Test
  void aMailComesWhenThereIsSomethingNewAndNoOtherBeforeSheHasLooked() {
    Item item = withSomethingNew(HEALTH);
    askForMail(item);

    theDayComes(item);
    theDayComes(item);

    assertThat(mails(item)).isEqualTo(1);
    assertThat(planned(item)).isZero();

    visit.post(item.path() + "/sett", Map.of(), item.path());
    assertThat(planned(item)).isEqualTo(1);
  }

  @Test
  void withNothingNewNoMailComesAndItIsLookedForAgainInAWeek() {
    Item item = saved(HEALTH);
    askForMail(item);

    theDayComes(item);

    assertThat(mails(item)).isZero();
    assertThat(plannedOn(item)).isEqualTo(LocalDate.now().plusDays(7));
  }

  @Test
  void sheStopsTheMailsWhereSheAskedForThem() {
    Item item = saved(HEALTH);
    askForMail(item);
    assertThat(visit.get(item.path()).body()).contains("Vi sier fra til kari@eksempel.no.");

    visit.post(item.path() + "/varsel/slutt", Map.of(), item.path());

    assertThat(planned(item)).isZero();
    assertThat(now(item).as(SavedSearch.class).mail()).isEmpty();
  }

  @Test
  void anAddressThatIsNoneIsSaidBesideItsField() {
    Item item = saved(HEALTH);

    var answer = visit.post(item.path() + "/varsel", Map.of("epost", "kari@"), item.path());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Skriv adressen slik", "value=\"kari@\"");
  }

  @Test
  void withACodeAloneWhatIsNewIsShownButNoMailIsOffered() {
    var anonymous = new Visit(port);
    anonymous.post("/lagre", Map.of("side", HEALTH), "/lagre?side=/yrker/sykepleier");
    String path = anonymous.get("/kode").body().replaceFirst("(?s)^.*(/sok/lagret/[0-9a-f-]{36}).*$", "$1");

    assertThat(anonymous.get(path).body()).contains("Ingenting nytt siden", "Logg inn").doesNotContain("name=\"epost\"");
    assertThat(visit.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aSearchForNothingCannotBeSaved() {
    for (String address : List.of("/sok", "/sok?q=", "/yrker", "/yrker?felt=no-such-field", "/yrker?ukjent=1")) {
      assertThat(visit.get("/lagre?side=" + address.replace("?", "%3F")).statusCode()).as(address).isEqualTo(404);
    }
  }
}
