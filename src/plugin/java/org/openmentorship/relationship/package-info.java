/**
 * The mentoring relationship: what begins with an introduction and ends without fault, and the help on the way.
 *
 * <p>Leans on shared, programme, person, page, queue, request and contract. It hears of the contract by events.
 *
 * <p>Whoever writes to several of them takes their turns in this order: request, contract, relationship, case. The doors
 * {@code OfferDesk.agree} and {@code part} and {@code ContractDesk.close} ask nobody whether they may: their callers have.
 */
package org.openmentorship.relationship;
