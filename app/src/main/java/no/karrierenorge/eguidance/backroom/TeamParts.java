package no.karrierenorge.eguidance.backroom;

import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a part of a page, for pages that stand open: the same template as at the first paint, and never kept. */
@Component
public class TeamParts {
  private final Fragments fragments;

  TeamParts(Fragments fragments) {
    this.fragments = fragments;
  }

  public ResponseEntity<String> of(String template, Object part, Here here) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(fragments.of(template, part, here.language().orComplete()));
  }
}
