package org.openmentorship.programme.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A programme: what is asked for in columns, its words as one document. */
@Preload
@Personal(within = "DOCUMENT")
@Table("PROGRAMME")
public interface ProgrammeEntity extends Entity {
    @NotNull
    @Unique
    String getProgrammeKey();

    void setProgrammeKey(String programmeKey);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    @Holds(Programme.State.class)
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    @Holds(Programme.class)
    String getDocument();

    void setDocument(String document);
}
