package org.openmentorship.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.Wishes;
import org.openmentorship.person.Wishes.Topic;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;

/** The wishes in their table. */
public final class AoWishBook implements WishBook {
    private final ActiveObjects ao;

    public AoWishBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Wishes of(PersonKey person) {
        return row(person)
                .map(row -> new Wishes(person, topics(row.getUnwanted()), row.getTurn()))
                .orElseGet(() -> Wishes.none(person));
    }

    @Override
    public void keep(Wishes wishes) {
        String unwanted = wishes.unwanted().stream().map(Topic::name).sorted().collect(Collectors.joining(","));
        Optional<WishEntity> found = row(wishes.person());
        if (found.isEmpty()) {
            Map<String, Object> row =
                    Map.of("PERSON", wishes.person().value(), "UNWANTED", unwanted, "TURN", wishes.turn());
            Collisions.watch(() -> ao.create(WishEntity.class, row));
        } else {
            WishEntity row = found.get();
            row.setUnwanted(unwanted);
            row.setTurn(wishes.turn());
            row.save();
        }
    }

    private Optional<WishEntity> row(PersonKey person) {
        return Arrays.stream(ao.find(WishEntity.class, "PERSON = ?", person.value()))
                .findFirst();
    }

    /** Empty is null on some databases. */
    private static Set<Topic> topics(String text) {
        return text == null || text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Topic::valueOf).collect(Collectors.toSet());
    }
}
