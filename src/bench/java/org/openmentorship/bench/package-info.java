/**
 * Measures what the app costs, as ratios taken within one run, and prints them in one table.
 *
 * <p>The packaged jar runs in the host, over a town that {@link org.openmentorship.bench.town.Town} generates. What is
 * compared is taken in turns, so that whatever else the machine does touches both alike; JMH would take one after the
 * other, in processes of their own.
 */
package org.openmentorship.bench;
