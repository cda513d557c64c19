package org.openmentorship.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a door tells of itself in openapi.json, beside what its JAX-RS annotations tell already; see rest/Describe.java. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {
    /** Who somebody has to be, one of them at least, for the door to open. */
    enum Role {
        SIGNED_IN,
        MEMBER,
        ASKER,
        OWNER,
        MENTOR,
        OFFERING_MENTOR,
        PARTY,
        COORDINATOR,
        CREATOR,
        ADMINISTRATOR
    }

    /** What it does, in a line. */
    String as();

    Role[] to();

    Class<?> takes() default void.class;

    Class<?> gives();

    int status() default 200;

    /** The answer carries the version of the entity as its ETag. */
    boolean tagged() default false;
}
