package no.karrierenorge.portal.occupations.view;

import java.util.List;
import no.karrierenorge.assessments.view.InterestProfile;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * One occupation.
 *
 * @param pay nothing before pay is imported
 * @param employment nothing before employment is imported
 * @param elsewhere nothing before ESCO is imported, or where it has no such occupation
 * @param isTranslated whether the running text is in the reader's language; otherwise it is Bokmål and marked so
 */
public record OccupationPage(
    PageFrame frame,
    String slug,
    String title,
    String lead,
    List<Fact> facts,
    Body body,
    @Nullable PayChart pay,
    @Nullable EmploymentFacts employment,
    InterestProfile interests,
    List<Step> road,
    List<Link> education,
    List<RelatedOccupation> related,
    List<String> otherNames,
    @Nullable Elsewhere elsewhere,
    List<SourceLine> sources,
    boolean isTranslated)
    implements PageView {

  /** A figure at the head of the page: its label is a message key, its value is ready to show. */
  public record Fact(String key, String value) {}

  /** The running text. */
  public record Body(String day, List<String> tasks, String workplaces, String goodToKnow, String suits, String onward) {}

  /** A step of the road; {@code state} is {@code goal} for the job itself. */
  public record Step(String title, @Nullable String time, String text, List<Alternative> ways, boolean isGoal) {}

  public record Alternative(String name, String text) {}

  public record Link(String title, String path, String kindKey) {}

  public record RelatedOccupation(String title, String path, String educationKey, String differs) {}

  /** Where something on the page comes from: what, who, when. */
  public record SourceLine(String what, String owner, @Nullable String url, String when) {}
}
