package no.karrierenorge.search;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.search.view.SearchPage.Choice;
import no.karrierenorge.search.view.SearchPage.Facet;
import org.jspecify.annotations.Nullable;

/** Ways to narrow the hits, each value with how many it would give. */
final class Facets {
  private Facets() {}

  static List<Facet> of(Answer answer, Question question, SearchAddress address) {
    var facets = new ArrayList<Facet>();
    add(facets, IndexFields.KIND, kinds(answer), new Chosen(question.kind().map(PageKind::code).orElse(null), address, "search.kind."));
    add(facets, IndexFields.FIELD, byCount(answer, IndexFields.FIELD), new Chosen(question.field(), address, "field."));
    add(facets, IndexFields.LEVEL, byCount(answer, IndexFields.LEVEL), new Chosen(question.level(), address, "education."));
    return List.copyOf(facets);
  }

  /** What is chosen now, and where the texts of the values are. */
  private record Chosen(@Nullable String value, SearchAddress address, String texts) {}

  private static void add(List<Facet> facets, String field, List<Map.Entry<String, Long>> values, Chosen chosen) {
    if (values.size() < 2 && chosen.value() == null) return;
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(t("search.all"), chosen.address().with(field, null).path(), null, chosen.value() == null));
    for (Map.Entry<String, Long> value : values) {
      choices.add(new Choice(t(chosen.texts() + value.getKey()), chosen.address().with(field, value.getKey()).path(),
          Numbers.whole(Text.language(), value.getValue()), value.getKey().equals(chosen.value())));
    }
    facets.add(new Facet("search.facet." + field, List.copyOf(choices), field.equals(IndexFields.KIND) || chosen.value() != null));
  }

  private static List<Map.Entry<String, Long>> kinds(Answer answer) {
    Map<String, Long> counts = answer.facets().getOrDefault(IndexFields.KIND, Map.of());
    return Arrays.stream(PageKind.values())
        .filter(kind -> counts.containsKey(kind.code()))
        .map(kind -> Map.entry(kind.code(), counts.getOrDefault(kind.code(), 0L)))
        .toList();
  }

  private static List<Map.Entry<String, Long>> byCount(Answer answer, String field) {
    return answer.facets().getOrDefault(field, Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
