package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.util.function.Consumer;

/** A service over which people write to each other: the platform, or its peer. */
interface Messenger {
  /**
   * Two people who see the same conversation, each on a screen of her own.
   *
   * @param number another one for every pair that is open at the same time
   * @param arrived hears every text that came to the second screen
   */
  Pair open(int number, Consumer<String> arrived) throws IOException;

  /** The first writes, the second reads. */
  interface Pair extends AutoCloseable {
    void write(String text) throws IOException;

    @Override
    void close();
  }
}
