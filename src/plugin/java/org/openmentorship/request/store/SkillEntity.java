package org.openmentorship.request.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.openmentorship.shared.store.Personal;

/** A skill that a request asks for, to filter by. */
@Preload
@Personal(nobody = "It hangs on a request and goes with it.")
@Table("REQUEST_SKILL")
public interface SkillEntity extends Entity {
    @NotNull
    @Indexed
    int getRequestNumber();

    void setRequestNumber(int requestNumber);

    @NotNull
    @Indexed
    String getSkill();

    void setSkill(String skill);
}
