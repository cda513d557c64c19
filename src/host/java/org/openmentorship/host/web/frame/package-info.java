/** Pages of apps that ask to be put into the wiki’s own frame, as Confluence’s decorators do. */
package org.openmentorship.host.web.frame;
