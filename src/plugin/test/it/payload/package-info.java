/** Texts that mean harm, through every text field and every name, into every page, answer and mail. */
package it.payload;
