package no.karrierenorge.eguidance.seekers;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The answers to the three questions after a conversation, as their form sends them: whatever is no answer is left out. */
record FeedbackForm(
    @BindParam("hjalp") @Nullable String helped,
    @BindParam("videre") @Nullable String onward,
    @BindParam("anbefaler") @Nullable String recommends,
    @BindParam("ord") @Nullable String comment) {
  static final int LONGEST = 2000;

  private static final Set<String> HELPED = Set.of("yes", "partly", "no");
  private static final Set<String> ONWARD = Set.of("know", "some", "not-yet");
  private static final Set<String> RECOMMENDS = Set.of("yes", "maybe", "no");

  FeedbackForm {
    helped = oneOf(HELPED, helped);
    onward = oneOf(ONWARD, onward);
    recommends = oneOf(RECOMMENDS, recommends);
    String words = new Written(comment).clean();
    comment = words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST));
  }

  private static @Nullable String oneOf(Set<String> known, @Nullable String answer) {
    return answer != null && known.contains(answer) ? answer.toUpperCase(Locale.ROOT).replace('-', '_') : null;
  }

  boolean isEmpty() {
    return helped == null && onward == null && recommends == null && comment == null;
  }
}
