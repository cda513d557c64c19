/**
 * The mentoring relationship: what begins with an introduction and ends without fault, and the help on the way.
 *
 * <p>Leans on shared, programme, person, page, queue, request and contract. It hears of the contract by events.
 */
package org.openmentorship.relationship;
