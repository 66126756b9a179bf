package no.karrierenorge.portfolio;

import org.springframework.context.ApplicationContext;

/** Sends what is due today, for tests of the rooms whose things it is about. */
public final class ReminderDay {
  private ReminderDay() {}

  public static void comes(ApplicationContext platform) {
    platform.getBean(ReminderPost.class).send();
  }
}
