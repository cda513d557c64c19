package org.openmentorship.house.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.house.House;
import org.openmentorship.world.Tables;

/** Only stores know tables, and tables have names that every database can carry. */
class StoresTest {

    @Test
    void onlyStoresKnowTables() {
        assertThat(Stores.check(House.files(House.JAVA, ".java"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import net.java.ao.Query;",
                "import com.atlassian.activeobjects.external.ActiveObjects;",
                "import java.sql.Connection;",
                "String sql = \"SELECT * FROM x\";",
                "book.find(\"WHERE STATE = ?\");",
                "String sql = \"x ORDER BY y\";"
            })
    void aTableOutsideAStoreIsTold(String line) {
        Path web = Path.of("org", "openmentorship", "request", "web", "Board.java");
        assertThat(Stores.check(Map.of(web, line))).singleElement().asString().startsWith(web.toString());
        assertThat(Stores.check(Map.of(
                        web.resolveSibling(Path.of("..", "store", "Board.java")).normalize(), line)))
                .isEmpty();
    }

    @Test
    void tablesAndColumnsHaveNamesThatEveryDatabaseCarries() {
        assertThat(Names.check(House.classes())).isEmpty();
    }

    /** Or a table would be neither upgraded nor made to fail in any test. */
    @Test
    void testsMakeTheTablesThatTheFrontDoorNames() {
        assertThat(Tables.ENTITIES)
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(
                        House.found(Pattern.compile("<entity>([^<]+)</entity>"), House.text(House.DOOR)));
    }

    @Test
    void aNameThatSomeDatabaseRefusesIsTold() {
        assertThat(Names.check(List.of(Nameless.class, Group.class, Twin.class)))
                .containsExactlyInAnyOrder(
                        "Nameless has no @Table: name it, or renaming the class loses its data",
                        "Nameless names a column ORDER: use at most 30 characters and no word of SQL",
                        "Nameless names a column WHAT_MENTORS_WOULD_NEED_TO_KNOW: use at most 30 characters and no word of SQL",
                        "Nameless gives NOTE 4000 characters: 450 are the most that every database keeps, else UNLIMITED",
                        "Group names its table GROUP: use at most 20 capital letters and no word of SQL",
                        Group.class.getName() + " is a table: name it …Entity and put it into a store",
                        "Twin names its table GROUP: use at most 20 capital letters and no word of SQL",
                        "Twin names its table GROUP as another does: give it its own",
                        Twin.class.getName() + " is a table: name it …Entity and put it into a store");
    }

    /** A table without a name, with columns that some database refuses. */
    interface Nameless extends Entity {
        String getOrder();

        String getWhatMentorsWouldNeedToKnow();

        @StringLength(4000)
        String getNote();
    }

    /** A table named by a word of SQL. */
    @Table("GROUP")
    interface Group extends Entity {}

    /** A second table of the same name. */
    @Table("GROUP")
    interface Twin extends Entity {}
}
