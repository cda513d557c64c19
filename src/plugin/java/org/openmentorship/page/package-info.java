/**
 * The wiki pages that features want: written down with the change that wants them, made in the wiki after it.
 *
 * <p>Leans on shared and programme. Its errands are how everything leaves after a change, letters too. A page that cannot
 * be made is tried again, then told to the coordinators.
 */
package org.openmentorship.page;
