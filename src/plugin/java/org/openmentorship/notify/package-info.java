/**
 * The letters: written down in the transaction in which something happens, delivered after it.
 *
 * <p>Leans on shared, programme, person, page (for the way errands are run) and request.
 */
package org.openmentorship.notify;
