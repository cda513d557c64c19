/**
 * The person in a programme: where somebody stands, and how an introduced person is reached.
 *
 * <p>Leans on shared and programme.
 */
package org.openmentorship.person;
