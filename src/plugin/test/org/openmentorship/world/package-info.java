/** A small world for tests: people, a programme, stores in memory and on real databases. */
package org.openmentorship.world;
