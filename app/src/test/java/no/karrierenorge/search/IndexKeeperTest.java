package no.karrierenorge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.ContentChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {
  private static final SearchDocument BAKER = new SearchDocument("occupation/baker", PageKind.OCCUPATION, "/yrker/baker", null,
      new Texts("Baker", null, null), new Words(List.of(), null, null), List.of(), null, null, null, null);

  @TempDir private Path home;

  @Test
  void anIndexThatCouldNotBeMadeIsTriedAgainWithoutAnotherChange() throws Exception {
    var tries = new AtomicInteger();
    var keeper = new IndexKeeper(List.of(() -> bakerFromTheSecond(tries.incrementAndGet())), home);

    keeper.follow(new ContentChanged(1));

    assertThat(keeper.<Long>ask(index -> index.document(BAKER.id()).count())).isOne();
    assertThat(tries).hasValue(2);
    keeper.close();
  }

  private static List<SearchDocument> bakerFromTheSecond(int attempt) {
    if (attempt == 1) throw new IllegalStateException("the disk is full for a moment");
    return List.of(BAKER);
  }
}
