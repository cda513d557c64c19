/** Turns storage format into HTML: elements, links, the wiki's own macros and those of apps, for screen, paper and mail. */
package org.openmentorship.host.wiki.render;
