/** Jetty, and the way of a request through it: session, origin, guards, then screen, file, servlet or REST. */
package org.openmentorship.host.web.server;
