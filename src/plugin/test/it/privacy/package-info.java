/** People take with them what is held about them, and are forgotten. */
package it.privacy;
