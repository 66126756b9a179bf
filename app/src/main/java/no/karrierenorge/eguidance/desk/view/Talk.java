package no.karrierenorge.eguidance.desk.view;

import java.util.List;
import no.karrierenorge.eguidance.live.view.Line;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its counsellor sees it.
 *
 * @param facts what is known of the seeker: whether she is logged in, her language, county
 * @param page the path she asked from, or nothing; {@code pageTitle} what it is called, or its path
 * @param key a fresh key for a line that is sent as a form
 * @param last the number of the last line, {@code read} of the last that the seeker has read
 * @param colleagues to whom it can be handed on
 */
public record Talk(
    String id,
    String title,
    List<String> facts,
    @Nullable String page,
    @Nullable String pageTitle,
    String language,
    boolean isActive,
    List<Line> lines,
    String key,
    int last,
    int read,
    List<Lists.Colleague> colleagues) {}
