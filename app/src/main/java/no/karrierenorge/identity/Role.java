package no.karrierenorge.identity;

import java.util.Locale;

/** What a person may be here. She acts in one role at a time; the words for it are the message keys {@code role.…}. */
public enum Role {
  SEEKER("/min-side"),
  E_COUNSELLOR("/arbeid/e-veiledning"),
  CAREER_COUNSELLOR,
  NAV_COUNSELLOR,
  PROGRAMME_PROVIDER,
  SCHOOL_COUNSELLOR,
  COUNTY_COORDINATOR,
  EDITOR,
  COUNCIL_MEMBER,
  SERVICE_MANAGER,
  CENTRE_MANAGER,
  ANALYST,
  RESEARCHER,
  ADMINISTRATOR("/arbeid/drift");

  /** Where people see and change their role: the start of every role that has no page of its own. */
  public static final String CHOICE = "/rolle";

  private final String start;

  Role() {
    this(CHOICE);
  }

  Role(String start) {
    this.start = start;
  }

  /** The page on which the role's own work begins. */
  public String start() {
    return start;
  }

  public String key() {
    return "role." + word();
  }

  /** The role in lower case with hyphens, such as {@code career-counsellor}: its name in claims and files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
