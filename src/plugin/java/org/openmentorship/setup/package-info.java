/**
 * Setting up: programmes are made from presets or from each other, with their pages, and it is seen whether the work behind
 * them goes on.
 *
 * <p>Leans on everything that it sets up and looks after.
 */
package org.openmentorship.setup;
