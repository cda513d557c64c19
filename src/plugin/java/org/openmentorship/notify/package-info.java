/**
 * The letters: written down in the transaction in which something happens, delivered after it.
 *
 * <p>Leans on shared, programme, person, page (for the way errands are run), queue and relationship (for letters that
 * cannot leave). Who is told what when is said next door, in tidings.
 */
package org.openmentorship.notify;
