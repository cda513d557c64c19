/**
 * The letters: written down in the transaction in which something happens, delivered after it.
 *
 * <p>Leans on shared, programme, person and request.
 */
package org.openmentorship.notify;
