/** The Confluence and SAL services that need no wiki: events, locks, texts, settings, resources. */
package org.openmentorship.host.service;
