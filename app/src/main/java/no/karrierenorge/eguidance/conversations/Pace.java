package no.karrierenorge.eguidance.conversations;

import java.time.Duration;

/**
 * What a wait follows from at one moment: who is there now, and how it went in the same hours of the last weeks.
 *
 * @param slots how many conversations those who take new ones can have at once
 * @param free how many of these are free
 * @param talk how long a conversation lasts, with the pause after it
 * @param answer how long it takes until a free counsellor has answered
 * @param step the time between two takings; leads when nobody is there who takes new ones
 * @param naive the mean wait, which an estimate is measured against
 */
public record Pace(int slots, int free, Duration talk, Duration answer, Duration step, Duration naive) {
  /** The standard normal's quantile: six of ten waits fall between its two sides. */
  private static final double SIDE = 0.84;
  /** Of a wait for one person to press a button, where nothing is counted down. */
  private static final double QUICKER = 0.5;
  private static final double SLOWER = 2;

  /**
   * The place in words of time. Whoever finds somebody free waits for the answer only. Others wait until so many conversations have ended
   * as stand before them: the ends come one by one at the pace of all slots together, so the wait is a gamma distribution's, told from its
   * second decile to its eighth (by the approximation of Wilson and Hilferty, 1931) with its median as the one figure.
   */
  public QueuePlace at(int position) {
    int ahead = position - free;
    if (ahead <= 0) return new QueuePlace(position, scaled(answer, QUICKER), answer, scaled(answer, SLOWER));
    Duration between = slots == 0 ? step : talk.dividedBy(slots);
    return new QueuePlace(position, wait(between, ahead, -SIDE), wait(between, ahead, 0), wait(between, ahead, SIDE));
  }

  private Duration wait(Duration between, int ahead, double side) {
    double ninth = 1.0 / (9 * ahead);
    return answer.plus(scaled(between, ahead * Math.pow(1 - ninth + side * Math.sqrt(ninth), 3)));
  }

  private static Duration scaled(Duration time, double factor) {
    return Duration.ofSeconds(Math.round(time.toMillis() * factor / 1000));
  }
}
