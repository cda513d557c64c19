package org.openmentorship.relationship.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.openmentorship.shared.store.Personal;

/** A session note: its words are a page of the wiki. */
@Preload
@Personal(as = "notes", whose = "AUTHOR_KEY")
@Table("RELATION_NOTE")
public interface NoteEntity extends Entity {
    @NotNull
    @Indexed
    int getRelationNumber();

    void setRelationNumber(int relationNumber);

    @NotNull
    String getSessionDay();

    void setSessionDay(String sessionDay);

    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    String getAuthorKey();

    void setAuthorKey(String authorKey);
}
