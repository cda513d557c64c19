package org.openmentorship.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.schema.StringLength;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.store.Personal;
import org.openmentorship.world.Tables;

/** Every table says what it keeps of people: a new one that does not is found here. */
class PersonalTest {
    /** Documents and texts in which no key of anybody stands. */
    private static final Set<String> NOBODY_NAMED = Set.of(
            "ContractEntity.OUTLINE",
            "ContractEntity.WORDS",
            "TextEntity.WORDS",
            "CaseEntity.WORDS",
            "CaseEntity.NOTE",
            "CaseEntity.ANSWER",
            "RequestEntity.SEARCH_TEXT",
            "RequestEntity.REDIRECT_WORDS",
            "OfferEntity.MESSAGE",
            "SeatEntity.WORDS",
            "SeatEntity.STEPS",
            "GainEntity.IMPACT",
            "GainEntity.WORKED",
            "GainEntity.LEARNED",
            "ProfileEntity.WORDS",
            "ProfileEntity.SEARCH_TEXT");

    private static final Set<String> NO_PERSON =
            Set.of("SUBMISSION_KEY", "VERSION_KEY", "TALK_KEY", "PROGRAMME_KEY", "ROLE_KEY", "SPACE_KEY");

    @Test
    void everyTableSaysWhatItKeepsOfPeople() {
        for (Class<? extends RawEntity<?>> table : Tables.ENTITIES) {
            Personal personal = table.getAnnotation(Personal.class);
            assertThat(personal).as(table.getSimpleName()).isNotNull();
            assertThat(personal.nobody().isEmpty() && personal.whose().length + personal.within().length == 0)
                    .as(table.getSimpleName() + " names columns of people or says why there are none")
                    .isFalse();
        }
    }

    @Test
    void everyColumnInWhichAPersonMayStandIsNamed() {
        List<String> forgotten = new ArrayList<>();
        for (Class<? extends RawEntity<?>> table : Tables.ENTITIES) {
            Personal personal = table.getAnnotation(Personal.class);
            Set<String> named = new TreeSet<>(List.of(personal.whose()));
            named.addAll(List.of(personal.within()));
            if (personal.nobody().isEmpty()) {
                suspects(table).stream()
                        .filter(one -> !named.contains(one))
                        .map(one -> table.getSimpleName() + "." + one)
                        .filter(one -> !NOBODY_NAMED.contains(one))
                        .forEach(forgotten::add);
            }
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everyColumnThatIsNamedIsThere() {
        for (Class<? extends RawEntity<?>> table : Tables.ENTITIES) {
            Personal personal = table.getAnnotation(Personal.class);
            Set<String> columns = new TreeSet<>();
            for (Method one : table.getMethods()) {
                columns.add(column(one));
            }
            List<String> named = new ArrayList<>(List.of(personal.whose()));
            named.addAll(List.of(personal.within()));
            named.addAll(List.of(personal.clears()));
            named.addAll(List.of(personal.untold()));
            assertThat(columns).as(table.getSimpleName()).containsAll(named);
        }
    }

    /** Long texts and documents, and texts that are called like somebody. */
    private static List<String> suspects(Class<?> table) {
        List<String> found = new ArrayList<>();
        for (Method one : table.getDeclaredMethods()) {
            StringLength length = one.getAnnotation(StringLength.class);
            boolean text = one.getReturnType() == String.class;
            boolean vast = length != null && length.value() == StringLength.UNLIMITED;
            boolean called = column(one).matches(".*(KEY|PERSON|ACTOR|AUTHOR|RECIPIENT|OWNER|_BY|AGREED)$");
            if (text && (vast || (called && !NO_PERSON.contains(column(one))))) {
                found.add(column(one));
            }
        }
        return found;
    }

    private static String column(Method method) {
        return method.getName()
                .replaceFirst("^(get|is|set)", "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
