package no.karrierenorge.assessments.literacy;

import no.karrierenorge.assessments.ShippedFile;
import org.springframework.stereotype.Component;

/** The course in force. */
@Component
class Courses {
  private final Course current = ShippedFile.learning("literacy.yaml", Course.class);

  Course current() {
    return current;
  }
}
