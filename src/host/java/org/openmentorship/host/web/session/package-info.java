/** Signing in, staying signed in, and giving the password again for administration. */
package org.openmentorship.host.web.session;
