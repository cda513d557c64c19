package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A wiki page: the place in the page tree is its own.
 *
 * <p>Source: Javadoc 8.8.0; github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public class Page extends AbstractPage {
    public static final String CONTENT_TYPE = "page";

    private Page parent;
    private List<Page> children = new ArrayList<>();

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    public List<Page> getChildren() {
        return children;
    }

    /** Call it on the parent besides {@link #setParentPage(Page)} on the child. */
    public void addChild(Page child) {
        children.add(child);
        child.setParentPage(this);
    }

    /** Status of this member: assumed. */
    public void removeChild(Page child) {
        children.remove(child);
        child.setParentPage(null);
    }

    public boolean hasChildren() {
        return !children.isEmpty();
    }

    /** From the root of the tree down to the parent. */
    public List<Page> getAncestors() {
        List<Page> ancestors = new ArrayList<>();
        for (Page page = parent; page != null; page = page.parent) {
            ancestors.add(page);
        }
        Collections.reverse(ancestors);
        return ancestors;
    }

    @Override
    public Object clone() {
        Page copy = (Page) super.clone();
        copy.children = new ArrayList<>(children);
        return copy;
    }
}
