/** A small Confluence-compatible wiki, built from ready parts, to run and test an app's jar in. */
package org.openmentorship.host;
