package org.openmentorship.notify.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.notify.Letter;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A letter that waits or has left; {@code once} keeps it from being there twice. */
@Preload
@Indexes(
        @Index(
                name = "due",
                methodNames = {"getState", "getDueAt"}))
@Personal(
        as = "letters",
        whose = "RECIPIENT",
        within = {"ONCE_KEY", "MATTER"},
        untold = {"ONCE_KEY", "PROBLEM"},
        goes = true,
        goesNaming = true)
@Table("NOTIFY_OUTBOX")
public interface OutboxEntity extends Entity {
    @NotNull
    @Holds(Letter.Kind.class)
    String getKind();

    void setKind(String kind);

    @NotNull
    String getRecipient();

    void setRecipient(String recipient);

    @NotNull
    @Unique
    @StringLength(450)
    String getOnceKey();

    void setOnceKey(String onceKey);

    /** What it is about, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(AoOutbox.Kept.class)
    String getMatter();

    void setMatter(String matter);

    @NotNull
    @Holds(Letter.State.class)
    String getState();

    void setState(String state);

    @NotNull
    int getAttempts();

    void setAttempts(int attempts);

    @NotNull
    long getDueAt();

    void setDueAt(long dueAt);

    @StringLength(450)
    String getProblem();

    void setProblem(String problem);
}
