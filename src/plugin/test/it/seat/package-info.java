/** Stories about who has which role. */
package it.seat;
