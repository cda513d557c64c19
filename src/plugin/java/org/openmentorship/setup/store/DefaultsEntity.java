package org.openmentorship.setup.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.setup.Defaults;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** Something that is laid down for all programmes, under its name. */
@Preload
@Personal(within = "DOCUMENT")
@Table("SETTING")
public interface DefaultsEntity extends Entity {
    @NotNull
    @Unique
    String getName();

    void setName(String name);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @StringLength(StringLength.UNLIMITED)
    @Holds(Defaults.class)
    String getDocument();

    void setDocument(String document);
}
