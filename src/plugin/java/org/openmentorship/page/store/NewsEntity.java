package org.openmentorship.page.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.openmentorship.shared.store.Personal;

/** What the wiki has told of a managed page, until it is read. */
@Preload
@Personal(within = "ACTOR")
@Table("PAGE_NEWS")
public interface NewsEntity extends Entity {
    /** The managed page, by our id. */
    @NotNull
    int getManaged();

    void setManaged(int managed);

    @NotNull
    boolean isWritten();

    void setWritten(boolean written);

    String getActor();

    void setActor(String actor);

    @NotNull
    long getHappenedAt();

    void setHappenedAt(long happenedAt);

    @NotNull
    int getAttempts();

    void setAttempts(int attempts);

    @NotNull
    @Indexed
    long getDueAt();

    void setDueAt(long dueAt);
}
