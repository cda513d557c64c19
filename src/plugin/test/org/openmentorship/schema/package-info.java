/**
 * The tables of every released version, with a little data, kept in {@code test/schemas} and upgraded to today’s.
 *
 * <p>{@link org.openmentorship.schema.Freeze} writes those of the version in the pom; a released folder is never written
 * again.
 */
package org.openmentorship.schema;
