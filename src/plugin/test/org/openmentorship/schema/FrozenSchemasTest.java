package org.openmentorship.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmentorship.host.data.Database;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** Whatever version made the tables, today’s goes on with them. */
class FrozenSchemasTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("top", "../.."), "src", "plugin", "test", "schemas");

    static List<Arguments> released() throws IOException {
        try (Stream<Path> folders = Files.list(SCHEMAS)) {
            return folders.sorted()
                    .flatMap(folder -> Stream.of(Database.Kind.values()).map(kind -> Arguments.of(folder, kind)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatAReleasedVersionKeptIsReadAndGoneOnWith(Path folder, Database.Kind kind) throws IOException {
        try (Database database = load(folder, kind)) {
            World world = World.over(Tables.on(database).ao());

            assertThat(world.programmes.after("", 9)).containsExactly(withoutContract(Kind.PROGRAMME));
            List<Request> board = world.requests.board(MENTOR, query()).requests();
            assertThat(board).extracting(Request::state).containsExactlyInAnyOrder(State.OPEN, State.IN_DISCUSSION);
            assertThat(world.requests.mine(MENTEE, "kind")).hasSize(3);
            assertThat(world.requests.counts(world.guest(COORDINATOR)))
                    .hasSize(5)
                    .allSatisfy((state, number) -> assertThat(number).isEqualTo(1));
            Request first = board.stream()
                    .filter(one -> one.state() == State.OPEN)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.draft()).isEqualTo(Kind.called(Freeze.FIRST));
            letters(world);
            goesOn(world, first);
        }
    }

    /** A programme of before there were contracts, and groups of skills, goes on without until somebody wants them. */
    private static Programme withoutContract(Programme now) {
        return new Programme(
                now.key(),
                now.version(),
                now.state(),
                now.spaceKey(),
                now.profile(),
                now.guidance(),
                withoutGroups(now.form()),
                now.seats(),
                now.places(),
                new Programme.Running(false, null, 0, 0, null, "", ""),
                null);
    }

    private static RequestForm withoutGroups(RequestForm now) {
        List<Skill> skills = now.skills().stream()
                .map(one -> new Skill(one.id(), one.label(), ""))
                .toList();
        return new RequestForm(
                now.titleLimit(),
                now.questions(),
                now.checks(),
                skills,
                now.whoSees(),
                now.maxWeeks(),
                now.offerLimit(),
                0,
                null);
    }

    /** Letters that waited when the version changed leave, and those about what is no longer so do not. */
    private static void letters(World world) {
        List<String> subjects = new ArrayList<>();
        try (Courier courier = world.courier(FrozenSchemasTest::write, mail -> subjects.add(mail.subject()))) {
            assertThat(courier.carry()).isEqualTo(subjects.size());
        }
        assertThat(subjects)
                .contains(
                        "SUBMITTED REQUEST 1  to key-mentor",
                        "OFFERED REQUEST 1  to key-mentee",
                        "INTRODUCED_MENTEE REQUEST 2  to key-mentee",
                        "REDIRECTED REQUEST 4 network to key-other-mentee")
                .noneMatch(one -> one.startsWith("SUBMITTED REQUEST 4"))
                .noneMatch(one -> one.startsWith("SUBMITTED REQUEST 5"));
        assertThat(world.outbox.undelivered(9)).isEmpty();
    }

    private static Mail write(
            Letter letter, Programme programme, Contact recipient, List<Contact> others, Facts facts) {
        Letter.Matter matter = letter.matter();
        String about = letter.kind() + " " + matter.subject() + " " + matter.id() + " " + matter.detail();
        return new Mail(recipient.email(), about + " to " + letter.to(), "", "");
    }

    private static void goesOn(World world, Request first) {
        Offer offer = world.offers.offers(MENTEE, first.id()).get(0);
        assertThat(offer.message()).isEqualTo("I could – “gladly”");
        world.offers.accept(MENTEE, offer.id(), first.version());
        world.open(MENTEE);

        assertThat(world.offers.look(world.guest(MENTEE), first.id()).history())
                .extracting(Ledger.Entry::action)
                .as("without a contract it begins at once")
                .containsExactly("submitted", "offered", "introduced", "agreed");
        assertThat(world.requests.counts(world.guest(MENTOR)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(State.OPEN, 1, State.IN_DISCUSSION, 1));
        assertThat(world.outbox.due(world.clock.instant(), 200)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void anUpgradedSchemaIsWhatAFreshOneIs(Path folder, Database.Kind kind) throws IOException {
        try (Database old = load(folder, kind);
                Database fresh = empty(kind)) {
            Tables.on(old);
            Tables.on(fresh);

            assertThat(shape(old))
                    .as(
                            "The tables of %s upgraded to today’s, against those made today. If that version is not"
                                    + " released yet, write its folder again with Freeze; if it is, write an upgrade"
                                    + " task.",
                            folder.getFileName())
                    .isEqualTo(shape(fresh));
        }
    }

    private static Database load(Path folder, Database.Kind kind) throws IOException {
        Database database = empty(kind);
        String script = Files.readString(folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".sql"));
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(folder + " cannot be loaded", e);
        }
        return database;
    }

    private static Database empty(Database.Kind kind) {
        return kind == Database.Kind.H2 ? Tables.emptyH2() : Tables.emptyPostgres();
    }

    /** Columns with their types, and indexes by what they hold: names of constraints may differ. */
    private static Set<String> shape(Database database) {
        String columns = "select table_name || '.' || column_name || ' ' || data_type || ' '"
                + " || coalesce(cast(character_maximum_length as varchar), '') || ' ' || is_nullable"
                + " from information_schema.columns where table_name like 'AO%'";
        String indexes = database.kind() == Database.Kind.H2
                ? "select table_name || ' ' || listagg(column_name, ',') within group (order by ordinal_position)"
                        + " from information_schema.index_columns where table_name like 'AO%'"
                        + " group by table_name, index_name"
                : "select tablename || ' ' || regexp_replace(indexdef, '^.* USING ', '') from pg_indexes"
                        + " where tablename like 'AO%'";
        return Stream.of(columns, indexes)
                .flatMap(sql -> database.jdbc().sql(sql).query(String.class).list().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static BoardQuery query() {
        return new BoardQuery("kind", Set.of(), "", "", null, null, "", 0);
    }
}
