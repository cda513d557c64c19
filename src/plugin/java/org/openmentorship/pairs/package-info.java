/**
 * All pairs of a programme, for those who coordinate it: who works with whom, in which round and week, and how it stands.
 *
 * <p>Leans on plan, programme, person and relationship; keeps nothing itself, and tells nothing of what is private to a pair.
 */
package org.openmentorship.pairs;
