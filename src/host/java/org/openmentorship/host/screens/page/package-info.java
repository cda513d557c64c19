/** The screens of a page: view, edit, history, restrictions, labels, comments, exports. */
package org.openmentorship.host.screens.page;
