/** The coordinators’ queue, as coordinators work through it, and as others do not see it. */
package it.queue;
