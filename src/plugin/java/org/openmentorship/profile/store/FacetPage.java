package org.openmentorship.profile.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.Query;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.profile.ProfileBook.Sort;

/** One page of a list of mentors as one query, and the place after the last page’s last row. */
final class FacetPage {
    private static final Pattern BY_RANK = Pattern.compile("(-?\\d{1,4})\\.(\\d{1,9})");
    private static final Pattern BY_NAME = Pattern.compile("([A-Za-z0-9_-]{0,400})\\.(\\d{1,9})");
    private final ProfileBook.Query wanted;
    private final StringBuilder where = new StringBuilder("f.FACET = ?");
    private final List<Object> values = new ArrayList<>();

    FacetPage(ProfileBook.Query wanted) {
        this.wanted = wanted;
        values.add(Rows.facet(wanted.programme(), wanted.skill(), wanted.language()));
    }

    Query query() {
        Query query = Query.select().alias(FacetEntity.class, "f");
        if (!wanted.text().isEmpty()) {
            query = query.alias(ProfileEntity.class, "p").join(ProfileEntity.class, "f.PROFILE_NUMBER = p.ID");
            and("p.SEARCH_TEXT LIKE ? ESCAPE '!'", "%" + escaped(wanted.text()) + "%");
        }
        if (wanted.free()) {
            and("f.PLACE_RANK < ?", 0);
        }
        if (named()) {
            afterName();
        } else {
            afterRank();
        }
        return query.where(where.toString(), values.toArray())
                .order("f.FACET ASC, f." + (named() ? "SORT_NAME" : "PLACE_RANK") + " ASC, f.PROFILE_NUMBER ASC")
                .limit(wanted.limit());
    }

    private boolean named() {
        return wanted.sort() == Sort.NAME;
    }

    /** Leads to what comes after this row. */
    String after(FacetEntity last) {
        String place = named()
                ? Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(last.getSortName().getBytes(StandardCharsets.UTF_8))
                : String.valueOf(last.getPlaceRank());
        return place + "." + last.getProfileNumber();
    }

    private void afterRank() {
        Matcher place = BY_RANK.matcher(wanted.after());
        if (place.matches()) {
            int rank = Integer.parseInt(place.group(1));
            and(
                    "f.PLACE_RANK >= ? AND (f.PLACE_RANK > ? OR f.PROFILE_NUMBER > ?)",
                    rank,
                    rank,
                    Integer.parseInt(place.group(2)));
        }
    }

    /** A place that nobody has given out leads to the beginning. */
    private void afterName() {
        Matcher place = BY_NAME.matcher(wanted.after());
        if (place.matches() && place.group(1).length() % 4 != 1) {
            String name = new String(Base64.getUrlDecoder().decode(place.group(1)), StandardCharsets.UTF_8);
            and(
                    "f.SORT_NAME >= ? AND (f.SORT_NAME > ? OR f.PROFILE_NUMBER > ?)",
                    name,
                    name,
                    Integer.parseInt(place.group(2)));
        }
    }

    private void and(String condition, Object... parameters) {
        where.append(" AND ").append(condition);
        values.addAll(List.of(parameters));
    }

    private static String escaped(String text) {
        return MentoringProfile.plain(text)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
