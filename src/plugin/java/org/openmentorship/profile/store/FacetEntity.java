package org.openmentorship.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.openmentorship.shared.store.Personal;

/**
 * A mentor in one of the lists that can be asked for: programme, skill and language, where nothing stands for any.
 *
 * <p>So each list is one run of an index in its order, and a page of it costs the same however many there are.
 */
@Preload
@Indexes({
    @Index(
            name = "free",
            methodNames = {"getFacet", "getPlaceRank", "getProfileNumber"}),
    @Index(
            name = "name",
            methodNames = {"getFacet", "getSortName", "getProfileNumber"})
})
@Personal(nobody = "It lists a profile and goes with it.")
@Table("PROFILE_FACET")
public interface FacetEntity extends Entity {
    @NotNull
    @StringLength(130)
    String getFacet();

    void setFacet(String facet);

    /** The free places below zero, so that an ascending index begins with the most; 0 is full, 1 on a break. */
    @NotNull
    int getPlaceRank();

    void setPlaceRank(int placeRank);

    @NotNull
    @StringLength(100)
    String getSortName();

    void setSortName(String sortName);

    @NotNull
    @Indexed
    int getProfileNumber();

    void setProfileNumber(int profileNumber);
}
