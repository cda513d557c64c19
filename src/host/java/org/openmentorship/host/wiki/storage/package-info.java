/** The storage format: what a page may hold, checked whenever a body is saved. */
package org.openmentorship.host.wiki.storage;
