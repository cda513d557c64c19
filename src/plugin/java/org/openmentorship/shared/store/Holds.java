package org.openmentorship.shared.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the text in a column is: the name of one of these constants, or a document that {@link Documents} reads as this record.
 *
 * <p>So what somebody brings can be looked at before it is kept, and not when the first screen stumbles over it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Holds {
    Class<?> value();
}
