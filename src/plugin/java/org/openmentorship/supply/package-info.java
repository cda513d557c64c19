/**
 * The supply of mentors: for each skill the places that are offered against the requests that wait.
 *
 * <p>Leans on programme, request and profile; keeps nothing itself.
 */
package org.openmentorship.supply;
