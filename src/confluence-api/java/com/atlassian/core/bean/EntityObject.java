package com.atlassian.core.bean;

import java.util.Date;

/**
 * Anything Confluence keeps under a numeric id.
 *
 * <p>Source: Javadoc 8.7.1 (inheritance of SpacePermission), 8.8.0 (of Page)
 *
 * <p>Status: seen
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
