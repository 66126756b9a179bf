package no.karrierenorge.assessments.jobsearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** An application with its days and notes; the address for reminders is nobody else's business. */
@Component
class ApplicationText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.APPLICATION;
  }

  @Override
  public Readable read(Item item) {
    Application saved = item.as(Application.class);
    Stream<String> days = Stream.of(saved.deadline(), saved.interview(), saved.answer()).filter(Objects::nonNull).map(ApplicationText::day);
    Stream<String> words = Stream.of(saved.title(), saved.link(), saved.notes()).filter(line -> !line.isEmpty());
    return new Readable(List.of(new Part(null, Stream.concat(words, days).toList())));
  }

  private static String day(LocalDate day) {
    return Dates.of(day);
  }
}
