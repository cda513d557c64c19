/**
 * What every feature leans on: people, transactions, the ledger, events, checked input and refusals.
 *
 * <p>Leans on nothing but Java. Its inner rooms are open to the rooms of the same name of every feature.
 */
package org.openmentorship.shared;
