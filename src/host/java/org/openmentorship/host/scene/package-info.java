/** Loads a scene: people, spaces and pages from a file, then calls to the app’s own services. */
package org.openmentorship.host.scene;
