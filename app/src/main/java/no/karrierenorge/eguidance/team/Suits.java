package no.karrierenorge.eguidance.team;

import java.util.List;
import no.karrierenorge.eguidance.backroom.Roll;
import no.karrierenorge.eguidance.backroom.Sector;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody to ask should know: what is nothing does not count.
 *
 * @param county its slug
 */
record Suits(@Nullable Topic topic, @Nullable String county, @Nullable Sector sector, @Nullable Language language) {
  private static final int BY_TOPIC = 3;
  private static final int BY_LANGUAGE = 2;

  static Suits of(Conversation conversation) {
    Language language = conversation.language();
    return new Suits(conversation.topic(), conversation.county(), null, language.isComplete() ? null : language);
  }

  boolean knowsTopic(Roll.Entry one) {
    return topic != null && one.topics().contains(topic.name());
  }

  boolean knowsCounty(Roll.Entry one) {
    return county != null && county.equals(one.county());
  }

  boolean knowsSector(Roll.Entry one) {
    return sector != null && sector == one.sector();
  }

  boolean speaks(Roll.Entry one) {
    return language != null && one.languages().contains(language.tag());
  }

  /** How well she suits: a topic counts most, then the language, then the others. */
  int score(Roll.Entry one) {
    return (knowsTopic(one) ? BY_TOPIC : 0) + (speaks(one) ? BY_LANGUAGE : 0) + (knowsCounty(one) ? 1 : 0) + (knowsSector(one) ? 1 : 0);
  }

  /** Whether she has all that was asked for. */
  boolean fits(Roll.Entry one) {
    return (topic == null || knowsTopic(one)) && (county == null || knowsCounty(one)) && (sector == null || knowsSector(one))
        && (language == null || speaks(one));
  }

  /** The best first; those who suit equally in the order they came. */
  List<Roll.Entry> order(List<Roll.Entry> all) {
    return all.stream().sorted((one, other) -> Integer.compare(score(other), score(one))).toList();
  }
}
