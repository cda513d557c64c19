package org.openmentorship.shared.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a table keeps of people, by its columns: so somebody can be told all of it, and be forgotten in all of it.
 *
 * <p>A row is told to the person whose it is; in what stays, another key takes the place of the person’s.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {
    /** What the rows are called in somebody’s own file; empty where nobody’s rows are here. */
    String as() default "";

    /** Where the key of the person stands whose row it is. */
    String[] whose() default {};

    /** Where keys may stand among other words: names made of several parts, lists, documents. */
    String[] within() default {};

    /** What is emptied when the person is forgotten. */
    String[] clears() default {};

    /** What others have written, and what is there for order only. */
    String[] untold() default {};

    /** The row goes with its person. */
    boolean goes() default false;

    /** The same where it only names the person. */
    boolean goesNaming() default false;

    /** A table of which one row is told along, and the column with its id. */
    Class<?> along() default void.class;

    String by() default "";

    /** Why nothing of anybody is here. */
    String nobody() default "";
}
