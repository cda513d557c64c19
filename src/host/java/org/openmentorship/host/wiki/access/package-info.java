/** Who may see and do what: space permissions, page restrictions, and the lists that respect both. */
package org.openmentorship.host.wiki.access;
