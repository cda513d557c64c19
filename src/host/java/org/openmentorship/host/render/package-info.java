/** Velocity as Confluence runs it, texts in the reader’s language, and the css and js of a page. */
package org.openmentorship.host.render;
