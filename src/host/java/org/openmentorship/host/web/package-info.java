/** What the wiki’s screens are written against: routes, visits, accounts; the server itself is in {@code server}. */
package org.openmentorship.host.web;
