/** Stories of those who set programmes up. */
package it.setup;
