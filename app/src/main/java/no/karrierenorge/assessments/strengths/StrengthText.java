package no.karrierenorge.assessments.strengths;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** What somebody has written and chosen, under what she was asked. */
@Component
class StrengthText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.STRENGTHS;
  }

  @Override
  public Readable read(Item item) {
    SavedStrengths saved = item.as(SavedStrengths.class);
    Stream<Part> texts = saved.texts().stream().map(text -> new Part(in(text.name()), List.of(text.text())));
    return new Readable(Stream.concat(texts, saved.conditions().stream().map(StrengthText::answered)).toList());
  }

  private static Part answered(SavedStrengths.Answered condition) {
    Stream<String> chosen = condition.choices().stream().map(choice -> in(choice.text()));
    return new Part(in(condition.name()), Stream.concat(chosen, Stream.of(condition.note())).filter(line -> !line.isEmpty()).toList());
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
