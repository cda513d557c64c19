/** What something costs, counted instead of timed. */
package org.openmentorship.cost;
