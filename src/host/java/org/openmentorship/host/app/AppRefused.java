package org.openmentorship.host.app;

/** An app that cannot run here; the message is a sentence that names what is wrong. */
public class AppRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AppRefused(String sentence) {
        super(sentence);
    }

    public AppRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
