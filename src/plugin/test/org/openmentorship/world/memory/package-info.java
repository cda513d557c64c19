/** The larger stores in memory. */
package org.openmentorship.world.memory;
