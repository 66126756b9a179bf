package no.karrierenorge.eguidance.seekers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Where a log is to be sent, as its form says. */
record LogMailForm(@BindParam("epost") @Nullable String address, @BindParam("nokkel") @Nullable String key) {
  String typed() {
    return new Written(address).clean();
  }

  UUID formKey() {
    return new LineForm(null, key).lineKey();
  }
}
