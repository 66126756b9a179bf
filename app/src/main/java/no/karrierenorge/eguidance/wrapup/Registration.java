package no.karrierenorge.eguidance.wrapup;

import java.util.List;
import java.util.Locale;
import no.karrierenorge.eguidance.conversations.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a conversation: for the service's figures, and about nobody.
 *
 * @param county if the seeker said it
 */
public record Registration(Kind kind, List<Topic> topics, TargetGroup group, @Nullable String county, Referral referral) {
  public enum Kind {
    INFORMATION,
    REFLECTIVE;

    public String key() {
      return "desk.kind." + name().toLowerCase(Locale.ROOT);
    }
  }

  public enum TargetGroup {
    PUPIL,
    STUDENT,
    APPRENTICE,
    EMPLOYED,
    WITHOUT_WORK,
    NEW_IN_NORWAY,
    RELATIVE,
    PROFESSIONAL,
    OTHER,
    UNKNOWN;

    public String key() {
      return "desk.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public enum Referral {
    NOWHERE,
    CENTRE,
    NAV,
    SCHOOL,
    INSTITUTION,
    LOAN_FUND,
    OTHER;

    public String key() {
      return "desk.referral." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
