package no.karrierenorge.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Recurring national dates for education, from {@code deadlines.yaml}. */
@Component
public class Deadlines {
  private final List<Deadline> all = read();

  /** A date that comes every year, and where one applies. */
  public record Deadline(
      String slug, int month, int day, Texts title, String where, String whereUrl, Texts who, List<Source> sources) {
    /** The next time it comes, today included. */
    public LocalDate next(LocalDate today) {
      LocalDate thisYear = MonthDay.of(month, day).atYear(today.getYear());
      return thisYear.isBefore(today) ? MonthDay.of(month, day).atYear(today.getYear() + 1) : thisYear;
    }
  }

  /** The deadlines that come first after {@code today}, today's own included. */
  public List<Deadline> next(LocalDate today, int count) {
    return all.stream().sorted(Comparator.comparing(deadline -> deadline.next(today))).limit(count).toList();
  }

  public List<Deadline> inOrderFrom(LocalDate today) {
    return next(today, all.size());
  }

  private static List<Deadline> read() {
    try (InputStream file = new ClassPathResource("catalogue/deadlines.yaml").getInputStream()) {
      return CatalogueFiles.YAML.readValue(file, new TypeReference<List<Deadline>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
