/** Pages, comments and labels: their rows, their versions, and the Confluence services that answer about them. */
package org.openmentorship.host.wiki.page;
