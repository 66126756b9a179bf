package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.portfolio.cv.view.FormPage;
import no.karrierenorge.portfolio.cv.view.FormPage.Box;
import no.karrierenorge.portfolio.resume.Draft;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Field;
import no.karrierenorge.portfolio.resume.Kind;
import no.karrierenorge.portfolio.resume.Section;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the forms together in which a CV is written. */
@Component
class CvFormComposer {
  static final String PAGE = "portfolio/cv/form";

  private static final int ROWS = 6;

  private final CvHints hints;

  CvFormComposer(CvHints hints) {
    this.hints = hints;
  }

  /**
   * A form to be shown.
   *
   * @param word of the section, or {@code om}
   * @param target the end of the address it is sent to
   * @param mark of the entry that it shows, or empty
   */
  record Form(Cv cv, String word, String target, String mark, Draft draft) {
    String action() {
      return cv.path() + "/" + word + (target.isEmpty() ? "" : "/" + target);
    }

    List<Field> fields() {
      return draft.fields();
    }
  }

  /** What is to be said over a form that could not be saved. */
  record Trouble(Map<String, String> problems, boolean isOvertaken, boolean isTooLarge, List<String> saved) {
    static final Trouble NONE = new Trouble(Map.of(), false, false, List.of());

    static Trouble wrong(Map<String, String> problems) {
      return new Trouble(problems, false, false, List.of());
    }

    static Trouble tooLarge() {
      return new Trouble(Map.of(), false, true, List.of());
    }

    /** @param now what is saved now, or an empty entry when it has been taken out */
    static Trouble overtaken(List<Field> fields, Entry now) {
      return new Trouble(Map.of(), true, false, fields.stream().map(now::typed).filter(text -> !text.isBlank()).toList());
    }
  }

  FormPage of(Form form, Trouble trouble, Here here) {
    String key = Section.find(form.word()).map(Section::key).orElse("basics");
    List<Box> boxes = form.fields().stream().map(field -> box(key, field, form.draft().typed(field), trouble.problems())).toList();
    return new FormPage(CvComposer.frame(t("cv.heading." + key), here), form.cv().path(), form.action(), form.mark(), boxes, trouble.isOvertaken(),
        trouble.isTooLarge(), trouble.saved(), hints.on(key.equals("basics") ? "basics.summary" : key).orElse(null));
  }

  /** The form with all that was typed, and a word of why it was not saved. */
  ModelAndView again(Form form, Trouble trouble, Here here) {
    return Html.page(PAGE, of(form, trouble, here), trouble.isOvertaken() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Box box(String key, Field field, String typed, Map<String, String> problems) {
    String own = "cv.hint." + key + "." + field.path();
    String hint = Text.knows(own) ? t(own) : byKind(field.kind());
    return new Box(field.path(), "f-" + field.path().replace('.', '-'), t("cv.field." + key + "." + field.path()), hint, field.kind().isLong() ? ROWS : 1, typed,
        problems.get(field.path()));
  }

  private static String byKind(Kind kind) {
    return switch (kind) {
      case DATE -> t("cv.hint.date");
      case LINES -> t("cv.hint.lines");
      case LINE, LONG, MAIL, WEB -> "";
    };
  }
}
