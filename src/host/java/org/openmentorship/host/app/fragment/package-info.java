/** Links and panels that apps put into the wiki’s screens, with the conditions under which they show. */
package org.openmentorship.host.app.fragment;
