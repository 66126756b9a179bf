package no.karrierenorge.assessments.strengths;

import no.karrierenorge.assessments.ShippedFile;
import org.springframework.stereotype.Component;

/** The questions in force. */
@Component
class Reflections {
  private final Reflection current = ShippedFile.read("strengths.yaml", Reflection.class);

  Reflection current() {
    return current;
  }
}
