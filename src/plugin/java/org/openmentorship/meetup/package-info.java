/**
 * Meet-ups: the dates that coordinators keep, and who presents there what they have done together.
 *
 * <p>Leans on shared, programme, person and page. Who may present is known to the relationship, to its right, which
 * asks before it puts a talk here.
 */
package org.openmentorship.meetup;
