package no.karrierenorge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.search.Holdings.Changes;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final SearchDocument NURSE = occupation("sykepleier", "Sykepleier");
  private static final SearchDocument SMITH = occupation("smed", "Smed");
  private static final SearchDocument GROOM = occupation("hestepasser", "Hestepasser", "passer");

  @TempDir private Path home;
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = new SearchIndex(home);
    bring(NURSE, SMITH, GROOM);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aChangeOfOneDocumentIsFoundAndLeavesTheOthersUntouched() {
    Changes changes = bring(NURSE, occupation("smed", "Hovslager"), GROOM);

    assertThat(changes.written()).extracting(IndexedDocument::id).containsExactly("smed");
    assertThat(changes.deleted()).isEmpty();
    assertThat(found("hovslager")).containsExactly("smed");
    assertThat(found("smed")).isEmpty();
    assertThat(found("sykepleier")).containsExactly("sykepleier");
  }

  @Test
  void theSameAgainWritesNothing() {
    assertThat(bring(GROOM, SMITH, NURSE).isEmpty()).isTrue();
  }

  @Test
  void whatIsGoneIsNotFoundAnyMore() {
    Changes changes = bring(NURSE, GROOM);

    assertThat(changes.written()).isEmpty();
    assertThat(changes.deleted()).extracting(IndexedDocument::id).containsExactly("smed");
    assertThat(found("smed")).isEmpty();
  }

  @Test
  void aWordThatSplitsTheCompoundsOfOthersWritesThemToo() {
    Changes changes = bring(NURSE, SMITH, GROOM, occupation("hest", "Hest"));

    assertThat(changes.written()).extracting(IndexedDocument::id).containsExactlyInAnyOrder("hest", "hestepasser");
    assertThat(parts("hest")).containsExactly("hestepasser");
  }

  @Test
  void whatIsWrittenIsSeenByNobodyUntilItIsShown() {
    Holdings renamed = Holdings.of(List.of(NURSE, occupation("smed", "Hovslager"), GROOM));

    index.write(index.changesTo(renamed));
    assertThat(found("hovslager")).isEmpty();
    assertThat(index.isHalfWritten()).isTrue();

    index.show(renamed);
    assertThat(found("hovslager")).containsExactly("smed");
    assertThat(index.isHalfWritten()).isFalse();
  }

  private Changes bring(SearchDocument... documents) {
    Holdings holdings = Holdings.of(List.of(documents));
    Changes changes = index.changesTo(holdings);
    index.write(changes);
    index.show(holdings);
    return changes;
  }

  private List<String> found(String word) {
    return matches(IndexFields.FOLDED, word);
  }

  private List<String> parts(String word) {
    return matches(IndexFields.TITLE_PARTS, word);
  }

  private List<String> matches(String field, String word) {
    try (SearchSession session = index.session()) {
      return session.search(IndexedDocument.class).select(f -> f.id(String.class)).where(f -> f.match().field(field).matching(word)).fetchAllHits();
    }
  }

  private static SearchDocument occupation(String id, String title, String... everyday) {
    return new SearchDocument(id, PageKind.OCCUPATION, "/yrker/" + id, null, new Texts(title, null, null),
        new Words(Arrays.asList(everyday), null, null), List.of(), null, null, null, null);
  }
}
