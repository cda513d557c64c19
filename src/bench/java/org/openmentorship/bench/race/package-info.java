/** Two ways to the same page in turns, and what one costs of the other. */
package org.openmentorship.bench.race;
