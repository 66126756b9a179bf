package no.karrierenorge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A room test: the whole platform on a free port, with its own embedded PostgreSQL (or the one in {@code DATABASE_URL}), spoken to over
 * HTTP through {@link Visit}. All such tests share one platform, so they start it once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"server.port=0", "management.server.port=-1", "karriere.eguidance-always-open=true"})
@ContextConfiguration(initializers = FreshHome.class)
public @interface PlatformTest {}
