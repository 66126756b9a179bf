package no.karrierenorge.assessments.compass;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes are called in the reader's language.
 *
 * @param own of occupations and educations; areas and fields have theirs among the messages
 */
record Titles(Map<Node, Texts> own) {
  String of(Node node) {
    return switch (node.layer()) {
      case AREA -> t("interest." + node.id());
      case FIELD -> t("field." + node.id());
      case OCCUPATION, EDUCATION -> own(node);
    };
  }

  private String own(Node node) {
    @Nullable Texts texts = own.get(node);
    if (texts == null) throw new IllegalStateException("no title for " + node);
    return texts.in(Text.language());
  }

  Comparator<Node> order() {
    return Comparator.comparing(this::of, Collator.getInstance(Text.language().locale()));
  }
}
