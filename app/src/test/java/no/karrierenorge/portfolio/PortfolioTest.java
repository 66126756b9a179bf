package no.karrierenorge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.KeyedHash;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept, for whom and for how long. */
@PlatformTest
class PortfolioTest {
  private static final Holder NOBODY = new Holder(null, null);

  @Autowired private Portfolio portfolio;
  @Autowired private PortfolioDesk desk;
  @Autowired private People people;
  @Autowired private JdbcClient database;
  @Autowired private KeyedHash hash;

  record Thought(String text) {}

  private static NewItem thought(String text) {
    return NewItem.of(ItemKind.REFLECTION, "En tanke", 1, new Thought(text));
  }

  private static NewItem favourite(String occupation) {
    return new NewItem(ItemKind.OCCUPATION, "/yrker/" + occupation, occupation, 1, new Thought(occupation));
  }

  private ReferenceCode savedByNobody(String text) {
    return Objects.requireNonNull(((Saved.Kept) desk.save(NOBODY, thought(text))).fresh());
  }

  private PersonId somebody() {
    return people.admit("test", UUID.randomUUID().toString(), null);
  }

  private static List<String> texts(List<Item> items) {
    return items.stream().map(item -> item.as(Thought.class).text()).toList();
  }

  @Test
  void aCodeBringsBackWhatWasSavedWithoutALogin() {
    ReferenceCode code = savedByNobody("Jeg liker å være ute");
    var anotherDevice = new Holder(null, ReferenceCode.find(" " + code.shown().toLowerCase() + " ").orElseThrow());
    desk.save(anotherDevice, thought("Og inne"));

    assertThat(texts(portfolio.items(anotherDevice))).containsExactlyInAnyOrder("Jeg liker å være ute", "Og inne");
    assertThat(portfolio.items(new Holder(null, ReferenceCode.fresh()))).isEmpty();
  }

  @Test
  void whatIsSavedIsReadableToNobodyWhoHasTheRows() {
    ReferenceCode code = savedByNobody("hemmelig tanke");
    FolderId folder = portfolio.find(new Holder(null, code)).orElseThrow().id();

    byte[] row = database.sql("select sealed_title || sealed_body || code_hash from portfolio.item join portfolio.folder f on f.id = folder where f.id = :id")
        .param("id", folder.value()).query(byte[].class).single();

    assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("hemmelig", "En tanke", code.letters());
  }

  @Test
  void anUnownedFolderIsGoneAfterNinetyDaysWithoutUse() {
    ReferenceCode code = savedByNobody("om 90 dager");
    Instant now = Instant.now();

    assertThat(at(now.plus(Duration.ofDays(89))).find(code)).isPresent();
    assertThat(at(now.plus(Duration.ofDays(91))).find(code)).isEmpty();
  }

  @Test
  void theSweepDeletesWhatIsOverAndLeavesWhatHasAnOwner() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    Folder old = at(longAgo).open(ReferenceCode.fresh());
    var person = Holder.of(somebody());
    desk.save(person, thought("blir"));

    at(longAgo.plus(Duration.ofDays(91))).sweep();

    assertThat(exists(old.id())).isFalse();
    assertThat(portfolio.items(person)).hasSize(1);
  }

  private boolean exists(FolderId folder) {
    return database.sql("select exists (select from portfolio.folder where id = :id)").param("id", folder.value()).query(Boolean.class).single();
  }

  private Folders at(Instant now) {
    return new Folders(database, hash, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void whoLogsInTakesUpWhatLiesBehindACodeAndTheCodeIsSpent() {
    ReferenceCode code = savedByNobody("fra før");
    desk.save(new Holder(null, code), favourite("sykepleier"));
    PersonId person = somebody();
    desk.save(Holder.of(person), favourite("sykepleier"));

    boolean taken = desk.takeUp(person, code);

    assertThat(taken).isTrue();
    assertThat(texts(portfolio.items(Holder.of(person)))).containsExactlyInAnyOrder("fra før", "sykepleier");
    assertThat(portfolio.find(new Holder(null, code))).isEmpty();
    assertThat(desk.takeUp(somebody(), code)).isFalse();
  }

  @Test
  void aFavouriteIsSavedOnce() {
    var person = Holder.of(somebody());
    desk.save(person, favourite("murer"));
    desk.save(person, favourite("murer"));

    assertThat(portfolio.items(person)).hasSize(1);
  }

  @Test
  void ofTwoTabsTheSecondIsToldAndWritesNothing() {
    var person = Holder.of(somebody());
    ItemId id = ((Saved.Kept) desk.save(person, thought("først"))).id();

    assertThat(desk.change(person, id, 1, thought("fane én"))).isEqualTo(Changed.CHANGED);
    assertThat(desk.change(person, id, 1, thought("fane to"))).isEqualTo(Changed.STALE);
    assertThat(texts(portfolio.items(person))).containsExactly("fane én");
  }

  @Test
  void whatIsAnothersIsNotThere() {
    var owner = Holder.of(somebody());
    var other = Holder.of(somebody());
    ItemId id = ((Saved.Kept) desk.save(owner, thought("min"))).id();
    desk.save(other, thought("hennes"));

    assertThat(portfolio.find(other, ItemKind.REFLECTION, id.toString())).isEmpty();
    assertThat(desk.change(other, id, 1, thought("lånt"))).isEqualTo(Changed.GONE);
    assertThat(desk.delete(other, id)).isFalse();
    assertThat(texts(portfolio.items(owner))).containsExactly("min");
  }

  @Test
  void aPersonWhoIsErasedLeavesNothing() {
    PersonId person = somebody();
    desk.save(Holder.of(person), thought("min"));
    FolderId folder = portfolio.find(Holder.of(person)).orElseThrow().id();

    people.erase(person);

    assertThat(exists(folder)).isFalse();
    assertThat(database.sql("select count(*) from portfolio.item where folder = :id").param("id", folder.value()).query(Integer.class).single()).isZero();
  }
}
