package no.karrierenorge.assessments.interests;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.ShippedFile;
import no.karrierenorge.platform.language.Texts;
import org.springframework.stereotype.Component;

/** The upper-secondary programmes, each with the profile of the occupations that its roads lead to. */
@Component
class Programmes {
  private final Shipped shipped = ShippedFile.read("programmes.yaml", Shipped.class);

  private record Shipped(int version, List<Entry> programmes) {}

  /**
   * @param occupations whose mean is the programme's profile
   * @param why what one does there, in terms of the six areas
   */
  record Entry(String slug, List<String> occupations, Texts why) {}

  record Fit(Entry programme, double fit) {}

  /** All of them, the one most alike first. */
  List<Fit> rank(Shape wanted, List<Candidate> own) {
    Map<String, Candidate> bySlug = own.stream().collect(Collectors.toMap(Candidate::key, Function.identity()));
    return shipped.programmes().stream()
        .map(entry -> new Fit(entry, wanted.likeness(shape(entry, bySlug))))
        .sorted(Comparator.comparingDouble((Fit fit) -> -fit.fit()).thenComparing(fit -> fit.programme().slug()))
        .toList();
  }

  /** Each occupation counts the same, however pronounced its own profile is: the mean of shapes. */
  private static Shape shape(Entry entry, Map<String, Candidate> bySlug) {
    List<Shape> shapes = entry.occupations().stream().map(bySlug::get).filter(Objects::nonNull).map(Candidate::shape).toList();
    return Shape.of(IntStream.range(0, Letter.values().length).mapToObj(i -> 0.0).toList()).drawn(shapes, List.of(), 1);
  }

  List<Entry> all() {
    return shipped.programmes();
  }
}
