/** Tests of the host’s engine. */
package org.openmentorship.host;
