/** Stories about those who fund a programme or work with it. */
package it.partner;
