/** People and groups: accounts, passwords, preferences, and the Confluence and SAL services that answer about them. */
package org.openmentorship.host.wiki.people;
