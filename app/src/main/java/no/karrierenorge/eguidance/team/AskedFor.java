package no.karrierenorge.eguidance.team;

import no.karrierenorge.eguidance.backroom.Sector;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whom a form looks for, in the words of its fields. A form that was not sent looks for whoever suits the conversation.
 *
 * @param svar what came of what she did last
 */
record AskedFor(@Nullable String tema, @Nullable String fylke, @Nullable String sektor, @Nullable String sprak, @Nullable String svar) {
  boolean isSent() {
    return tema != null || fylke != null || sektor != null || sprak != null;
  }

  Suits suits(Conversation conversation) {
    if (!isSent()) return Suits.of(conversation);
    return new Suits(Topic.find(word(tema)).orElse(null), word(fylke).isEmpty() ? null : fylke, Sector.find(word(sektor)).orElse(null),
        word(sprak).isEmpty() ? null : Language.ofPath("/" + sprak));
  }

  private static String word(@Nullable String field) {
    return field == null ? "" : field;
  }
}
