package org.openmentorship.host.wiki;

/** Something that the wiki refuses, told in a sentence fit for the person who asked for it. */
public class WikiProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WikiProblem(String sentence) {
        super(sentence);
    }
}
