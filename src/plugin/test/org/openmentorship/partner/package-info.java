/** How a programme goes, told to its partners. */
package org.openmentorship.partner;
