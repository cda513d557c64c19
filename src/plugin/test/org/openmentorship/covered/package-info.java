/** Which lines of the source documents have a test that passes, from the tags that the tests carry. */
package org.openmentorship.covered;
