/** All pairs of a programme, as its coordinators see them. */
package it.pairs;
