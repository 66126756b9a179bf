package no.karrierenorge.assessments.interests.view;

import java.util.List;
import no.karrierenorge.assessments.view.InterestProfile;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * What answers add up to, and what to do with it.
 *
 * @param cautions what makes the profile say less than it seems to
 * @param recognition the choices to "do you recognise yourself"
 * @param note what to make of her answer to it, or nothing
 * @param areas the strongest first
 * @param isInClass whether it may be counted in a class she has joined
 * @param keeping how the result is kept or can be
 */
public record ResultPage(PageFrame frame, String headline, String lead, List<String> cautions, InterestProfile profile, List<Link> recognition,
    @Nullable String note, List<String> questions, Hits hits, List<Area> areas, String how, boolean isInClass, Keeping keeping) implements PageView {

  /** A choice that is an address. */
  public record Link(String label, String address, boolean isChosen) {}

  /**
   * Occupations that have something in common with the answers.
   *
   * @param lead how many there are, and which are shown
   * @param education, pay the choices that narrow the list
   * @param fields all of them, as options of a list
   * @param drawn the occupations that have drawn the list, each with the address that takes it out again
   */
  public record Hits(String lead, List<Link> education, List<Option> fields, List<Option> pay, List<Hidden> kept, List<Hit> shown, @Nullable String more,
      List<Link> drawn) {}

  public record Option(String value, String label, boolean isChosen) {}

  /** Something of the address that a form must carry along. */
  public record Hidden(String name, String value) {}

  /**
   * @param path nothing for an occupation that has no page here
   * @param moreLike, notMe addresses of this page with the list drawn towards it or away from it
   */
  public record Hit(String title, @Nullable String path, String education, String letters, String moreLike, String notMe) {}

  /** @param share from 0 to 100 */
  public record Area(String name, String verbs, String means, long share) {}
}
