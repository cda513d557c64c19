/**
 * Seats: who has which role in a programme, how they came by it, what they agreed to, since when, and how many are new.
 *
 * <p>Leans on shared, sheet, plan, programme and person. What a role lets somebody do is looked up in the programme’s own
 * seats, which stay the truth for that; here is kept how those came about, and what was before. {@code SeatHistory} sees to
 * it that both say the same, whoever changes a programme. A partner alone has nothing but the seat.
 */
package org.openmentorship.seat;
