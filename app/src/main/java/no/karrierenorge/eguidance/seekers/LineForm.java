package no.karrierenorge.eguidance.seekers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A line as the form without script sends it. */
record LineForm(@BindParam("melding") @Nullable String text, @BindParam("nokkel") @Nullable String key) {
  /** The key that the form was made with; a form without one is a line of its own. */
  UUID lineKey() {
    return key != null && key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : UUID.randomUUID();
  }
}
