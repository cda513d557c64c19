/** A town of people, programmes and requests, always the same, written straight into the tables that the host made. */
package org.openmentorship.bench.town;
