/**
 * The wiki: people, spaces, pages, who may see them, and the storage format; it keeps its own tables in plain SQL.
 *
 * <p>It leans on the declarations of the Confluence API and on Spring's JDBC, and knows nothing of screens or of apps.
 */
package org.openmentorship.host.wiki;
