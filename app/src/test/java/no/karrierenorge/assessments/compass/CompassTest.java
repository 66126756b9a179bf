package no.karrierenorge.assessments.compass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.assessments.compass.View.Line;
import org.junit.jupiter.api.Test;

/**
 * A small catalogue worked by hand: four occupations, three fields, six educations.
 *
 * <pre>
 * nurse     SI  health  nursing (gives), general (begins)
 * doctor    IS  health  medicine (gives), general (begins)
 * teacher   SA  school  teaching (gives), general (begins)
 * carpenter RC  build   carpentry (gives), building (begins)
 * </pre>
 */
class CompassTest {
  private static final Compass COMPASS = new Compass(List.of(
      strand("nurse", "SI", "health", "nursing", "general"),
      strand("doctor", "IS", "health", "medicine", "general"),
      strand("teacher", "SA", "school", "teaching", "general"),
      strand("carpenter", "RC", "build", "carpentry", "building")));
  private static final Order ORDER = new Order(COMPASS, Comparator.comparing(Node::id));

  /** @param educations the one that gives the occupation, and the one with which one begins */
  private static Strand strand(String occupation, String letters, String field, String... educations) {
    return new Strand(occupation, letters, field, Map.of(educations[0], Strand.GIVES, educations[1], Strand.BEGINS));
  }

  private static Node area(String letter) {
    return new Node(Layer.AREA, letter);
  }

  private static Node field(String name) {
    return new Node(Layer.FIELD, name);
  }

  private static Node occupation(String name) {
    return new Node(Layer.OCCUPATION, name);
  }

  private static Node education(String name) {
    return new Node(Layer.EDUCATION, name);
  }

  private static Course course(Node... nodes) {
    return Stream.of(nodes).reduce(Course.NONE, Course::with, (one, other) -> other);
  }

  private static View view(Course course) {
    return View.of(ORDER, course, Set.of());
  }

  private static List<String> shown(Layer layer, Course course) {
    return view(course).columns().get(layer.ordinal()).nodes().stream().map(Node::id).toList();
  }

  private static List<String> lines(Layer from, Course course) {
    return view(course).lines(from).stream().map(CompassTest::inWords).toList();
  }

  private static String inWords(Line line) {
    return line.from().id() + (line.isRoad() ? "=" : "-") + line.to().id();
  }

  private static List<String> listed(List<Branch> branches) {
    return branches.stream().flatMap(branch -> Stream.concat(Stream.of(branch.node().id()), listed(branch.branches()).stream().map(id -> ">" + id))).toList();
  }

  @Test
  void strengthCountsOccupationsAndDoublesWhatIsStrongest() {
    assertThat(COMPASS.strengths(Layer.AREA, course(field("health")))).isEqualTo(Map.of(area("S"), 3, area("I"), 3));
    assertThat(COMPASS.strengths(Layer.FIELD, course(area("S")))).isEqualTo(Map.of(field("health"), 3, field("school"), 2));
    assertThat(COMPASS.strengths(Layer.EDUCATION, course(area("S")))).isEqualTo(Map.of(education("nursing"), 4, education("medicine"), 2,
        education("teaching"), 4, education("general"), 5));
  }

  @Test
  void withNothingChosenAreasAndFieldsGoRoundTheHexagonAndNoMoreIsShown() {
    assertThat(shown(Layer.AREA, Course.NONE)).containsExactly("R", "I", "A", "S", "C");
    assertThat(shown(Layer.FIELD, Course.NONE)).containsExactly("build", "health", "school");
    assertThat(shown(Layer.OCCUPATION, Course.NONE)).isEmpty();
    assertThat(shown(Layer.EDUCATION, Course.NONE)).isEmpty();
    assertThat(lines(Layer.AREA, Course.NONE)).containsExactly("R-build", "I-health", "A-school", "S-health", "S-school", "C-build");
  }

  @Test
  void anInterestLeadsForwardsTheStrongestFirstAndThenByTitle() {
    Course social = course(area("S"));

    assertThat(shown(Layer.FIELD, social)).containsExactly("health", "school");
    assertThat(shown(Layer.OCCUPATION, social)).containsExactly("nurse", "teacher", "doctor");
    assertThat(shown(Layer.EDUCATION, social)).containsExactly("general", "nursing", "teaching", "medicine");
    assertThat(lines(Layer.AREA, social)).containsExactly("S-health", "S-school");
    assertThat(lines(Layer.OCCUPATION, social))
        .containsExactly("nurse-general", "nurse-nursing", "teacher-general", "teacher-teaching", "doctor-general", "doctor-medicine");
  }

  @Test
  void anEducationLeadsBackToOccupationsFieldsAndInterests() {
    Course general = course(education("general"));

    assertThat(shown(Layer.OCCUPATION, general)).containsExactly("doctor", "nurse", "teacher");
    assertThat(shown(Layer.FIELD, general)).containsExactly("health", "school");
    assertThat(shown(Layer.AREA, general)).containsExactly("S", "I", "A");
    assertThat(shown(Layer.EDUCATION, general)).as("what nothing else points at").containsExactly("general");
    assertThat(lines(Layer.OCCUPATION, general)).containsExactly("doctor-general", "nurse-general", "teacher-general");
  }

  @Test
  void whoeverChoosesAnOccupationHasGoneThroughItsField() {
    Course road = course(area("S"), occupation("nurse"), education("nursing"));

    assertThat(lines(Layer.AREA, road)).containsExactly("S=health");
    assertThat(lines(Layer.FIELD, road)).containsExactly("health=nurse");
    assertThat(lines(Layer.OCCUPATION, road)).containsExactly("nurse=nursing", "nurse-general");
    assertThat(shown(Layer.AREA, road)).as("she can still go by the other interest").containsExactly("S", "I");
    assertThat(lines(Layer.AREA, road.without(Layer.AREA))).containsExactly("S-health", "I-health");
  }

  @Test
  void whatDoesNotHangTogetherIsLetGoAndWhatSaysMostIsKept() {
    assertThat(COMPASS.fitting(course(area("R"), field("build"), occupation("nurse")))).isEqualTo(course(occupation("nurse")));
    assertThat(COMPASS.fitting(course(area("R"), field("health")))).isEqualTo(course(field("health")));
    assertThat(COMPASS.fitting(course(area("X"), occupation("astronaut")))).isEqualTo(Course.NONE);
  }

  @Test
  void everyNodeShownCanBeChosenAndReleased() {
    Course health = course(field("health"));

    for (View.Column column : view(health).columns()) {
      for (Node node : column.nodes()) assertThat(COMPASS.isOpen(health.with(node))).as(node.id()).isTrue();
    }
    assertThat(health.with(field("build")).without(Layer.FIELD)).isEqualTo(Course.NONE);
  }

  @Test
  void theListsReadFromInterestToEducation() {
    assertThat(listed(Branch.of(ORDER, Course.NONE, Set.of()))).containsExactly("R", ">build", "I", ">health", "A", ">school", "S", ">health", ">school", "C", ">build");
    assertThat(listed(Branch.of(ORDER, course(area("A")), Set.of()))).containsExactly("R", "I", "A", ">school", ">>teacher", "S", "C");
    assertThat(listed(Branch.of(ORDER, course(occupation("nurse")), Set.of())))
        .containsExactly("S", ">health", ">>nurse", ">>>nursing", ">>>general", "I", ">health", ">>nurse", ">>>nursing", ">>>general");
    assertThat(listed(Branch.of(ORDER, course(area("S"), field("health")), Set.of())))
        .containsExactly("S", ">health", ">>nurse", ">>>nursing", ">>>general", ">>doctor", ">>>medicine", ">>>general", ">school", "I");
  }

  @Test
  void ofManyEightAreShownAndTheRestWhenAskedFor() {
    var order = new Order(new Compass(IntStream.rangeClosed(1, 20)
        .mapToObj(number -> strand("job-" + (10 + number), "RC", "build", "trade-" + number, "building"))
        .toList()), Comparator.comparing(Node::id));
    Course build = course(field("build"));

    View.Column first = View.of(order, build, Set.of()).columns().get(Layer.OCCUPATION.ordinal());
    View.Column whole = View.of(order, build, Set.of(Layer.OCCUPATION)).columns().get(Layer.OCCUPATION.ordinal());

    assertThat(first.nodes()).hasSize(8);
    assertThat(first.more()).isEqualTo(12);
    assertThat(whole.nodes()).hasSize(20);
    assertThat(whole.more()).isZero();
    assertThat(Branch.of(order, build, Set.of()).getFirst().branches().getFirst().more()).isEqualTo(12);
  }
}
