/**
 * The plan: what shape mentoring has in a programme, its rounds in the calendar, what it wants to reach and for
 * whom, and in which ways questions are answered.
 *
 * <p>Pure records and rules. Leans on shared; the programme, its page and its settings lean on it.
 */
package org.openmentorship.plan;
