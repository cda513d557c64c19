package org.openmentorship.host.wiki;

/** Something that the wiki refuses, told in a sentence fit for the person who asked for it; apps know it by its parent. */
public class WikiProblem extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public WikiProblem(String sentence) {
        super(sentence);
    }
}
