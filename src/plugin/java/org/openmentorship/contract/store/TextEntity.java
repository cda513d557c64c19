package org.openmentorship.contract.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.contract.ContractText;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A version of a programme’s contract text; rows are only ever added. */
@Preload
@Personal(as = "texts", whose = "AUTHOR", untold = "VERSION_KEY")
@Table("CONTRACT_TEXT")
public interface TextEntity extends Entity {
    @NotNull
    @Indexed
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    int getVersion();

    void setVersion(int version);

    /** Programme and version: no version is written twice. */
    @NotNull
    @Unique
    String getVersionKey();

    void setVersionKey(String versionKey);

    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    long getWrittenAt();

    void setWrittenAt(long writtenAt);

    @StringLength(StringLength.UNLIMITED)
    @Holds(ContractText.Words.class)
    String getWords();

    void setWords(String words);
}
