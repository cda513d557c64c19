/** All data at once: out of one wiki, into another, and erased. */
package it.archive;
