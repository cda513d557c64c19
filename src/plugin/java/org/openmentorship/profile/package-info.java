/**
 * What people tell of themselves for mentoring: what they offer and want to learn, when they are free, how many mentees
 * they can take; and the directory of those who are mentors.
 *
 * <p>Leans on everything up to relationship, from which it knows how many places are used.
 */
package org.openmentorship.profile;
