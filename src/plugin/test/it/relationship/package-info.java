/** What two people do together, from the introduction to the end, and what coordinators see of it. */
package it.relationship;
