/**
 * The letters: written down in the transaction in which something happens, delivered after it.
 *
 * <p>Leans on shared, programme, person and page (for the way errands are run). Who is told what when is said next door, in
 * tidings.
 */
package org.openmentorship.notify;
