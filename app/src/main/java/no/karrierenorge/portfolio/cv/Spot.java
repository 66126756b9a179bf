package no.karrierenorge.portfolio.cv;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Resume;
import no.karrierenorge.portfolio.resume.Section;

/**
 * An entry as a page has shown it.
 *
 * @param index where it stood then
 * @param mark what it said then
 */
record Spot(Section section, int index, String mark) {
  /** Where it stands now: another tab may have moved it. Nothing when it has been changed or taken out. */
  OptionalInt in(Resume resume) {
    List<Entry> entries = resume.entries(section);
    if (index < entries.size() && entries.get(index).mark().equals(mark)) return OptionalInt.of(index);
    return IntStream.range(0, entries.size()).filter(i -> entries.get(i).mark().equals(mark)).findFirst();
  }
}
