/** Reads {@code atlassian-plugin.xml} and refuses what this host does not know. */
package org.openmentorship.host.app.descriptor;
