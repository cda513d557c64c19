/**
 * Partners: how a programme goes, for those who fund it or work with it; numbers that nobody can be recognised by.
 *
 * <p>Leans on shared, plan, programme, seat, request, relationship and profile, and only counts what is there. A partner is
 * whoever sits in the role with that right; besides this screen nothing opens by it.
 */
package org.openmentorship.partner;
