/** The services about the site and the request: addresses, tokens, WebSudo, read-only mode, and where all are registered. */
package org.openmentorship.host.service.site;
