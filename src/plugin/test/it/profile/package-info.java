/** Stories of people who tell of themselves, and of those who look for somebody. */
package it.profile;
