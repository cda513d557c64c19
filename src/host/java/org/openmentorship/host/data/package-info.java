/** The database that the wiki and the apps share, with its transactions and small stores of the host. */
package org.openmentorship.host.data;
