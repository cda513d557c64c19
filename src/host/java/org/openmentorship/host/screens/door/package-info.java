/** Coming in: login, the administrator's password, error pages, pictures, and the scene that fills an empty wiki. */
package org.openmentorship.host.screens.door;
