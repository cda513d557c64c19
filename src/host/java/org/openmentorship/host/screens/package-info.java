/** The wiki's screens, at Confluence's own addresses; each shows a template of {@code src/host/screens} in one layout. */
package org.openmentorship.host.screens;
