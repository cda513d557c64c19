package it.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a story class a running wiki with the packaged app in it.
 *
 * <pre>{@code
 * @WithConfluence
 * @Scene("kind")
 * class AMenteeAsksTest {
 *     @Test
 *     void aStory(Wiki wiki, Browsers browsers) { … }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ConfluenceExtension.class)
public @interface WithConfluence {}
