package no.karrierenorge.eguidance.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills in the demo's year, all of it or nothing. */
@Component
class DemoDesk {
  private static final String ISSUER = "demo";

  private final DemoArchive archive;
  private final DemoTraces traces;
  private final DemoTalks talks;
  private final People people;
  private final OpeningHours openingHours;
  private final Clock clock;

  DemoDesk(DemoArchive archive, DemoTraces traces, DemoTalks talks, People people, OpeningHours openingHours, Clock clock) {
    this.archive = archive;
    this.traces = traces;
    this.talks = talks;
    this.people = people;
    this.openingHours = openingHours;
    this.clock = clock;
  }

  sealed interface Result {}

  record Filled(long conversations, int counsellors) implements Result {}

  record AlreadyThere() implements Result {}

  @Transactional
  Result fill() {
    if (archive.isFilled()) return new AlreadyThere();
    List<DemoCounsellor> counsellors = read("demo-counsellors.yaml", new TypeReference<List<DemoCounsellor>>() {});
    Map<String, PersonId> known = admit(counsellors);
    LocalDate today = Oslo.today(clock);
    Map<LocalDate, Hours> days = openingHours.days(GuidanceChannel.CHAT, today.minusYears(1), today.plusDays(1));
    List<DemoConversation> year = year(counsellors, days);
    archive.add(year, known, archive.kept());
    traces.add(year, known);
    List<DemoTalks.Talk> told = read("demo-talks.yaml", new TypeReference<List<DemoTalks.Talk>>() {});
    talks.add(told, starts(days, today, told.size()), known);
    archive.remember(DemoYear.SEED, year.size() + told.size());
    return new Filled(year.size() + told.size(), counsellors.size());
  }

  private List<DemoConversation> year(List<DemoCounsellor> counsellors, Map<LocalDate, Hours> days) {
    var year = new ArrayList<DemoConversation>();
    new DemoYear(counsellors, archive.counties()).play(days, clock.instant(), year::addAll);
    return year;
  }

  /** An hour after the doors have opened, on the last open days before today. */
  private static List<Instant> starts(Map<LocalDate, Hours> days, LocalDate today, int many) {
    return days.entrySet().stream()
        .filter(day -> day.getKey().isBefore(today))
        .sorted(Map.Entry.<LocalDate, Hours>comparingByKey().reversed())
        .limit(many)
        .map(day -> day.getKey().atTime(day.getValue().from()).plusHours(1).atZone(Oslo.ZONE).toInstant())
        .toList();
  }

  private Map<String, PersonId> admit(List<DemoCounsellor> counsellors) {
    var known = new HashMap<String, PersonId>();
    for (DemoCounsellor counsellor : counsellors) {
      PersonId person = people.admit(ISSUER, counsellor.key(), counsellor.name());
      archive.enter(person, counsellor);
      known.put(counsellor.key(), person);
    }
    return known;
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream content = DemoDesk.class.getResourceAsStream("/eguidance/" + file)) {
      return YAMLMapper.builder().build().readValue(content, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
