package no.karrierenorge.portfolio.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import no.karrierenorge.identity.People;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.Saved;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The archive of somebody whose folder is full of the longest texts. */
@PlatformTest
class FullArchiveTest {
  private static final int ROUNDS = 40;
  private static final int WARM = 10;

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private PortfolioDesk desk;

  private static NewItem longGoal(int number) {
    Map<String, Object> step = Map.of("text", "steg ".repeat(40), "isDone", false);
    Map<String, Object> goal = Map.of("title", "Mål " + number, "why", "fordi ".repeat(330), "steps", Collections.nCopies(12, step), "address", "");
    return NewItem.of(ItemKind.GOAL, "Mål " + number, 1, goal);
  }

  private int fill(Holder holder) {
    int kept = 0;
    while (desk.save(holder, longGoal(kept)) instanceof Saved.Kept) kept++;
    return kept;
  }

  private static int files(byte[] archive) throws IOException {
    int files = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      while (zip.getNextEntry() != null) files++;
    }
    return files;
  }

  /** The time is printed, not judged: the machine is shared. */
  @Test
  void everythingIsInTheArchiveOfAFullFolder() throws IOException {
    Visit visit = new Visit(port).as("seeker-2");
    Holder holder = Holder.of(people.find("demo", "seeker-2").orElseThrow());
    int kept = fill(holder);

    List<Long> times = IntStream.range(0, ROUNDS).mapToObj(round -> timed(visit)).skip(WARM).sorted().toList();
    byte[] archive = visit.bytes("/min-side/mine-data/arkiv");
    System.out.printf("archive of %d things, %d kB: median %.0f ms, slowest %.0f ms%n", kept, archive.length / 1000, times.get(times.size() / 2) / 1e6,
        times.getLast() / 1e6);
    desk.deleteAll(holder);

    assertThat(kept).isGreaterThan(400);
    assertThat(files(archive)).isGreaterThan(kept);
  }

  private static long timed(Visit visit) {
    long before = System.nanoTime();
    visit.bytes("/min-side/mine-data/arkiv");
    return System.nanoTime() - before;
  }
}
