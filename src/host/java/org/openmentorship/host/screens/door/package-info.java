/** Coming in: login, the administrator's password, error pages, and the files of the look. */
package org.openmentorship.host.screens.door;
