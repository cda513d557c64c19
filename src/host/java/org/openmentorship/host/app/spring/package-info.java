/** The Spring context of an app, built from its own files and the services it imports. */
package org.openmentorship.host.app.spring;
