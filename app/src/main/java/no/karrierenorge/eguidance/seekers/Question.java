package no.karrierenorge.eguidance.seekers;

import java.util.Optional;
import java.util.regex.Pattern;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The first question as its form sends it. */
record Question(
    @BindParam("sporsmal") @Nullable String text,
    @BindParam("tema") @Nullable String topic,
    @BindParam("fylke") @Nullable String county,
    @BindParam("sprak") @Nullable String language,
    @BindParam("fra") @Nullable String page) {
  private static final Pattern OWN_PATH = Pattern.compile("(/[a-z0-9][a-z0-9-]*){1,4}");
  private static final int LONGEST_PATH = 150;

  Written written() {
    return new Written(text);
  }

  /** The page of ours that she came from; anything else is as if she came from nowhere. */
  Optional<String> from() {
    return Optional.ofNullable(page)
        .filter(path -> path.length() <= LONGEST_PATH && OWN_PATH.matcher(path).matches())
        .map(path -> Language.ofPath(path).pathWithout(path));
  }

  Language language(Language reader) {
    return language == null ? reader.orComplete() : Language.ofPath("/" + language).orComplete();
  }

  /** @param knownCounty the county's slug, if there is one of that name */
  Enquiry enquiry(Language reader, @Nullable String knownCounty) {
    return new Enquiry(Channel.CHAT, language(reader), topic == null ? null : Topic.find(topic).orElse(null), knownCounty,
        from().orElse(null), seeker(), written().clean());
  }

  /** Only in the seeker's role does a conversation become hers: a counsellor who tries the chat stays anonymous. */
  private static @Nullable PersonId seeker() {
    return ActingPerson.find().filter(acting -> Hat.SEEKER.equals(acting.hat())).map(ActingPerson::person).orElse(null);
  }
}
