/**
 * The wiki pages that features want: written down with the change that wants them, made in the wiki after it.
 *
 * <p>Leans on shared and programme. Its errands are how everything leaves after a change, letters too. A page that cannot
 * be made is tried again, then told to the coordinators.
 *
 * <p>Making a page and writing down that it is made are one transaction, in which Confluence’s own work takes part. It may
 * nevertheless be done twice: after a collision, or where a wiki has kept what the database has taken back. That is safe,
 * because the turn of our row is taken before the wiki is touched, because only one node at a time makes pages in a space,
 * and because a page that carries our mark under its title is taken for ours and not made again. Every other change says
 * how the page should be, not what to do to it.
 */
package org.openmentorship.page;
