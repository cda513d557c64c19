/** What pairs do in the small world, and the day that comes to them. */
package org.openmentorship.world.pair;
