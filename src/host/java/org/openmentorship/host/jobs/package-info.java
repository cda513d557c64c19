/** The scheduled jobs of the apps: when they run, how it went, run now. */
package org.openmentorship.host.jobs;
