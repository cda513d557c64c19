package org.openmentorship.host;

import org.openmentorship.host.scene.Stage;
import org.openmentorship.host.web.Accounts;

/**
 * The wiki that stands on the {@link Engine}: people, spaces, pages and their screens.
 *
 * <p>Its constructor takes the engine, registers the Confluence services it answers in {@code engine.services()} and its
 * screens in {@code engine.router()}; apps are enabled after that, because they import those services.
 */
public interface WikiPart {

    Accounts accounts();

    Stage stage();

    /** Makes a wiki on an engine; {@code Host} calls it once per start. */
    interface Maker {
        WikiPart make(Engine engine);
    }
}
