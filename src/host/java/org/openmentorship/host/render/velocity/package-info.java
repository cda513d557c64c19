/** Velocity with Confluence’s rules: automatic escaping and a list of the methods that templates may call. */
package org.openmentorship.host.render.velocity;
