package no.karrierenorge.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only a person who acts in one of these roles now may call this controller method; to all others it looks as if it were not there. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForRoles {
  Role[] value();
}
