/** Stories of what a page costs, counted in the host’s database. */
package it.cost;
