package org.example.app;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One row per count. */
@Table("TICK")
public interface TickEntity extends Entity {

    @Unique
    @NotNull
    String getLabel();

    void setLabel(String label);
}
