/** Several nodes on one database: each a process of its own, and a front that shares visitors out among them. */
package org.openmentorship.host.cluster;
