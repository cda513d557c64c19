package com.atlassian.core.bean;

import java.util.Date;

/**
 * Anything Confluence keeps under a numeric id.
 *
 * <p>Source: Javadoc of Confluence 5.0 to 7.19 (inheritance of SpacePermission)
 *
 * <p>Status: assumed
 */
public abstract class EntityObject implements Cloneable {
    private long id;
    private Date creationDate;
    private Date lastModificationDate;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Date getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Date creationDate) {
        this.creationDate = creationDate;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = lastModificationDate;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
