/**
 * Meet-ups: the dates that coordinators keep, and who presents there what they have done together.
 *
 * <p>Leans on shared, programme, person and contract, whose shelf its pages stand on. Who may present is asked of the
 * relationship, to its right, by a port.
 */
package org.openmentorship.meetup;
