/** Administration: apps, scheduled jobs, mail inbox, audit log, users. */
package org.openmentorship.host.screens.admin;
