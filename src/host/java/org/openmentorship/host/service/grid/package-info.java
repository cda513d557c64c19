/** What nodes share beside the database, through Hazelcast; a single node never loads it. */
package org.openmentorship.host.service.grid;
