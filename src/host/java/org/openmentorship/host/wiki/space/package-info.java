/** Spaces and who may do what in them. */
package org.openmentorship.host.wiki.space;
