/** The OSGi framework that loads an app’s jar as Confluence would. */
package org.openmentorship.host.app.osgi;
