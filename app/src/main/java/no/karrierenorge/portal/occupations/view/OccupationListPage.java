package no.karrierenorge.portal.occupations.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** The list of occupations with its filters; {@code groups} are the occupations by first letter. */
public record OccupationListPage(
    PageFrame frame, List<FilterGroup> filters, List<Letter> letters, List<LetterGroup> groups, int total, boolean isFiltered)
    implements PageView {

  /** Choices of one kind; {@code parameter} is their name in the address. */
  public record FilterGroup(String key, String parameter, boolean isMultiple, boolean isOpen, List<Choice> choices) {}

  public record Choice(String value, String label, boolean isChosen) {}

  public record Letter(String letter, String address, boolean isChosen) {}

  public record LetterGroup(String letter, List<Row> rows) {}

  /** An occupation in the list; {@code pay} is nothing where no figure is published. */
  public record Row(String title, String path, String summary, String educationKey, @Nullable String pay) {}
}
