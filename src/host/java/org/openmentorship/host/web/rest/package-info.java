/** The REST modules of apps: Jersey per module, Confluence’s access annotations and XSRF rule in front. */
package org.openmentorship.host.web.rest;
