/**
 * The request: a mentee’s wish with a project, the offers on it, and the introduction.
 *
 * <p>Leans on shared, programme and person.
 */
package org.openmentorship.request;
