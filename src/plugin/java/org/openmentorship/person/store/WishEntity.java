package org.openmentorship.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.shared.store.Personal;

/** The mails that a person would rather go without. */
@Preload
@Personal(as = "mails", whose = "PERSON", goes = true)
@Table("PERSON_WISH")
public interface WishEntity extends Entity {
    @NotNull
    @Unique
    String getPerson();

    void setPerson(String person);

    /** Topics with commas. */
    String getUnwanted();

    void setUnwanted(String unwanted);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
