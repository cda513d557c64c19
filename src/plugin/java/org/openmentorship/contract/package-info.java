/**
 * The contract: what mentees and mentors agree before they work together, and their signatures under it.
 *
 * <p>Leans on shared, programme, person, page and request. It begins with the introduction of a request and ends with
 * the last signature; what follows is the relationship’s.
 */
package org.openmentorship.contract;
