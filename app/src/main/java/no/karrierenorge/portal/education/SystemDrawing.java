package no.karrierenorge.portal.education;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.EducationSystem;
import no.karrierenorge.catalogue.SystemStage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.education.view.SystemPage.Band;
import no.karrierenorge.portal.education.view.SystemPage.Line;
import no.karrierenorge.portal.education.view.SystemPage.Mark;
import no.karrierenorge.portal.education.view.SystemPage.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Draws the education system as a hill: the lowest level at the foot, three lanes across. Within a level a stage takes the lowest row
 * where its lane is free. Rows lean a little to either side, so that a way between two rows passes beside the marks in between.
 */
final class SystemDrawing {
  private static final Map<String, Double> LANES = Map.of("vocational", 18.0, "shared", 50.0, "academic", 82.0);
  private static final double LABEL_WIDTH = 29;
  private static final double LEAN = 3.5;
  private static final int ROW = 104;
  private static final int BAND_HEAD = 34;
  private static final int MARK = 22;

  private final EducationSystem system;
  private final @Nullable SystemStage start;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Band> bands = new ArrayList<>();
  private final Set<String> next;
  private final Set<String> further;
  private final Set<String> before;
  private int height;

  SystemDrawing(EducationSystem system, @Nullable SystemStage start) {
    this.system = system;
    this.start = start;
    this.next = start == null ? Set.of() : slugs(system.next(start));
    this.further = start == null ? Set.of() : slugs(system.furtherOn(start));
    this.before = start == null ? Set.of() : slugs(system.leadingTo(start));
  }

  private record Place(double x, int y) {}

  private static Set<String> slugs(List<SystemStage> stages) {
    return stages.stream().map(SystemStage::slug).collect(Collectors.toUnmodifiableSet());
  }

  Picture picture() {
    int highest = system.stages().stream().map(SystemStage::level).max(Comparator.naturalOrder()).orElse(0);
    for (int level = highest; level >= 0; level--) place(level);
    return new Picture(height, List.copyOf(bands), lines(), marks());
  }

  private void place(int level) {
    Map<SystemStage, Integer> rows = rows(level);
    int count = rows.values().stream().max(Comparator.naturalOrder()).orElse(-1) + 1;
    rows.forEach((stage, row) -> {
      int fromTop = count - 1 - row;
      double x = LANES.getOrDefault(stage.lane(), 50.0) + ((fromTop + level) % 2 == 0 ? -LEAN : LEAN);
      places.put(stage.slug(), new Place(x, height + BAND_HEAD + MARK + fromTop * ROW));
    });
    int tall = BAND_HEAD + count * ROW;
    bands.add(new Band("education.system.level." + level, height, tall, level % 2 == 0));
    height += tall;
  }

  private Map<SystemStage, Integer> rows(int level) {
    var rows = new HashMap<SystemStage, Integer>();
    var taken = new HashSet<String>();
    for (SystemStage stage : system.stages()) {
      if (stage.level() != level) continue;
      int row = 0;
      while (!taken.add(row + stage.lane())) row++;
      rows.put(stage, row);
    }
    return rows;
  }

  private List<Mark> marks() {
    return system.stages().stream().map(this::mark).toList();
  }

  private Mark mark(SystemStage stage) {
    Place place = place(stage.slug());
    return new Mark(stage.slug(), stage.title().in(Text.language()), EducationPaths.standing(stage.slug()) + "#kart", percent(place.x()), place.y(),
        percent(place.x() - LABEL_WIDTH / 2), state(stage.slug()));
  }

  private Place place(String slug) {
    Place place = places.get(slug);
    if (place == null) throw new IllegalStateException("no place on the map for " + slug);
    return place;
  }

  private String state(String slug) {
    if (start != null && start.slug().equals(slug)) return "now";
    if (next.contains(slug)) return "next";
    if (before.contains(slug)) return "before";
    return further.contains(slug) ? "further" : "quiet";
  }

  private List<Line> lines() {
    return system.stages().stream().flatMap(stage -> stage.opens().stream().map(opening -> line(stage, opening.to()))).toList();
  }

  private Line line(SystemStage stage, String to) {
    Place one = place(stage.slug());
    Place other = place(to);
    return new Line(stage.slug(), to, percent(one.x()), one.y(), percent(other.x()), other.y(), state(stage, to));
  }

  private String state(SystemStage from, String to) {
    if (start == null) return "quiet";
    if (from == start) return "next";
    if (to.equals(start.slug())) return "before";
    boolean onTheWay = from.level() >= start.level() && (next.contains(from.slug()) || further.contains(from.slug()));
    return onTheWay && further.contains(to) && place(to).y() <= place(from.slug()).y() ? "further" : "quiet";
  }

  private static String percent(double number) {
    return String.format(Locale.ROOT, "%.1f%%", number);
  }
}
