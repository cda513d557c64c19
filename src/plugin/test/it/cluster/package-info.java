/** Stories of two nodes: one database, one front, and one of them dies. */
package it.cluster;
