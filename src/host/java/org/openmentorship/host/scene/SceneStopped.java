package org.openmentorship.host.scene;

/** A scene that could not be loaded; the message says where it stopped. */
public class SceneStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SceneStopped(String sentence) {
        super(sentence);
    }

    public SceneStopped(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
