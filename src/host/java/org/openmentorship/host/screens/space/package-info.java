/** The screens around pages: dashboard, search, spaces and their tools, people and their settings. */
package org.openmentorship.host.screens.space;
