/** A page on paper: PDF and Word, where nothing can be clicked and nothing is fetched. */
package org.openmentorship.host.screens.paper;
