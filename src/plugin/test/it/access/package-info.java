/** Who may go through which door: every operation and macro for every kind of person, and for those who mean harm. */
package it.access;
