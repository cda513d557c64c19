/**
 * The coordinators’ queue: what somebody has asked help with, and what the app has found to need a person.
 *
 * <p>Leans on shared, programme and person. Features to the right open cases and close them again.
 */
package org.openmentorship.queue;
