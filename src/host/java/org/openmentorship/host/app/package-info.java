/** Apps: what is installed, what their modules are, and the services they may import. */
package org.openmentorship.host.app;
