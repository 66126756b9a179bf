package no.karrierenorge.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An occupation's interest profile after Holland.
 *
 * @param letters the three strongest of R, I, A, S, E, C, strongest first
 * @param onet the O*NET-SOC code that the letters and figures come from, or nothing when they are our own judgement
 * @param figures O*NET's figure (1 to 7) for each letter, or nothing with own judgement
 */
public record Interests(String letters, @Nullable String onet, @Nullable Map<String, Double> figures) {
  public boolean isMeasured() {
    return onet != null && figures != null;
  }
}
