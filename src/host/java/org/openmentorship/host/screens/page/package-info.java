/** The screens of a page: view, edit, history, restrictions, labels, comments. */
package org.openmentorship.host.screens.page;
