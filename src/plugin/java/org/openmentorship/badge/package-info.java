/**
 * Badges: what somebody has done that a programme is glad of, shown on the member’s profile as the person likes.
 *
 * <p>Leans on programme, person, relationship and profile, and keeps nothing itself: features to its right lodge where their
 * badges come from.
 */
package org.openmentorship.badge;
