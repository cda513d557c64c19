/** Many people at once, on hosts in processes of their own. */
package org.openmentorship.bench.load;
