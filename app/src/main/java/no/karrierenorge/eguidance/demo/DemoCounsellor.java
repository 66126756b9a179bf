package no.karrierenorge.eguidance.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up counsellor, as her entry in {@code demo-counsellors.yaml} says.
 *
 * @param key the demo person she is, or one of her colleagues, who have no role and so cannot log in
 */
record DemoCounsellor(
    String key,
    String name,
    String displayName,
    String workplace,
    @Nullable String county,
    String about,
    List<String> languages,
    List<String> topics,
    int places,
    boolean trainee) {}
