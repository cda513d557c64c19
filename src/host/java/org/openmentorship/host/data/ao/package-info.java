/** Genuine Active Objects for each app, in the wiki’s database and its transactions. */
package org.openmentorship.host.data.ao;
