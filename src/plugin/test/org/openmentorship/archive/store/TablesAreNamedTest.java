package org.openmentorship.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmentorship.archive.Tables;

/** Every table is exported, or it is said why not. */
class TablesAreNamedTest {
    private final List<Sheet<?>> sheets = Sheet.all();

    @Test
    void whoeverAddsATableSaysInTablesHowItTravels() {
        assertThat(Tables.RULES.keySet())
                .as("archive.Tables.RULES: SAME_NUMBERS when pages, letters, or texts name a row by its number")
                .isEqualTo(sheets.stream().map(Sheet::name).collect(Collectors.toSet()));
    }

    @Test
    void numbersOfOtherTablesAreChecked() {
        Set<String> numbers = columns()
                .filter(column -> column.holds(int.class) && column.name().endsWith("_NUMBER"))
                .map(Sheet.Column::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(numbers).as("archive.Tables.REFERENCES").isEqualTo(new TreeSet<>(Tables.REFERENCES.keySet()));
        assertThat(sheets.stream().filter(Sheet::keepsNumbers).map(Sheet::name).toList())
                .containsAll(Tables.REFERENCES.values());
    }

    @Test
    void whatIsSaidOfColumnsIsSaidOfColumnsThatThereAre() {
        Set<String> all = sheets.stream()
                .flatMap(sheet -> sheet.columns().stream().map(column -> sheet.name() + "." + column.name()))
                .collect(Collectors.toSet());

        assertThat(all).containsAll(Tables.SEALED);
        Tables.RULES.forEach(
                (table, rule) -> assertThat(rule.column().isEmpty() || all.contains(table + "." + rule.column()))
                        .as(table)
                        .isTrue());
    }

    @Test
    void whatIsAConstantOrADocumentIsSaidToBeOne() {
        Set<String> suspects = Set.of(
                "STATE",
                "KIND",
                "ROLE",
                "STAGE",
                "STEP",
                "FEELING",
                "TROUBLE",
                "CALLED",
                "DOCUMENT",
                "NUMBERS",
                "OUTLINE");
        assertThat(columns().filter(one -> one.holds(String.class) && suspects.contains(one.name())))
                .as("@Holds on the column")
                .allMatch(one -> one.matter() != null);
        assertThat(columns().filter(one -> one.matter() != null && !one.matter().isEnum()))
                .hasSizeGreaterThan(10);
    }

    private Stream<Sheet.Column> columns() {
        return sheets.stream().flatMap(sheet -> sheet.columns().stream());
    }
}
