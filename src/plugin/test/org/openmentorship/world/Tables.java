package org.openmentorship.world;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import net.java.ao.RawEntity;
import org.openmentorship.contract.store.ContractEntity;
import org.openmentorship.contract.store.PartyEntity;
import org.openmentorship.contract.store.SignatureEntity;
import org.openmentorship.contract.store.TermsEntity;
import org.openmentorship.contract.store.TextEntity;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.data.Settings;
import org.openmentorship.host.data.ao.ActiveObjectsMaker;
import org.openmentorship.meetup.store.MeetupEntity;
import org.openmentorship.meetup.store.TalkEntity;
import org.openmentorship.notify.store.OutboxEntity;
import org.openmentorship.page.store.NewsEntity;
import org.openmentorship.page.store.PageEntity;
import org.openmentorship.person.store.WishEntity;
import org.openmentorship.privacy.store.ErasureEntity;
import org.openmentorship.privacy.store.PeriodEntity;
import org.openmentorship.profile.store.FacetEntity;
import org.openmentorship.profile.store.ProfileEntity;
import org.openmentorship.programme.store.ProgrammeEntity;
import org.openmentorship.queue.store.CaseEntity;
import org.openmentorship.queue.store.CaseTallyEntity;
import org.openmentorship.relationship.store.GainEntity;
import org.openmentorship.relationship.store.MemberEntity;
import org.openmentorship.relationship.store.NoteEntity;
import org.openmentorship.relationship.store.RelationshipEntity;
import org.openmentorship.request.store.OfferEntity;
import org.openmentorship.request.store.RequestEntity;
import org.openmentorship.request.store.SkillEntity;
import org.openmentorship.request.store.TallyEntity;
import org.openmentorship.seat.store.SeatEntity;
import org.openmentorship.setup.store.DefaultsEntity;
import org.openmentorship.shared.store.AuditEntity;

/** Our tables, empty, in genuine Active Objects on a database of their own. */
public final class Tables implements AutoCloseable {
    public static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(
            AuditEntity.class,
            ProgrammeEntity.class,
            DefaultsEntity.class,
            WishEntity.class,
            SeatEntity.class,
            RequestEntity.class,
            SkillEntity.class,
            TallyEntity.class,
            OfferEntity.class,
            ContractEntity.class,
            PartyEntity.class,
            TermsEntity.class,
            SignatureEntity.class,
            TextEntity.class,
            CaseEntity.class,
            CaseTallyEntity.class,
            MeetupEntity.class,
            TalkEntity.class,
            RelationshipEntity.class,
            MemberEntity.class,
            GainEntity.class,
            NoteEntity.class,
            ProfileEntity.class,
            FacetEntity.class,
            PageEntity.class,
            NewsEntity.class,
            OutboxEntity.class,
            ErasureEntity.class,
            PeriodEntity.class);

    private static EmbeddedPostgres server;
    private final Database database;
    private final ActiveObjects ao;

    private Tables(Database database) {
        this.database = database;
        this.ao = new ActiveObjectsMaker(database, new Settings(database))
                .make("org.openmentorship.confluence", ENTITIES, List.of());
    }

    public static Tables onH2() {
        return on(emptyH2());
    }

    public static Tables onPostgres() {
        return on(emptyPostgres());
    }

    /** Our tables in a database that may have had them before. */
    public static Tables on(Database database) {
        return new Tables(database);
    }

    public static Database emptyH2() {
        return Database.open("h2", Path.of("target"), true);
    }

    /** One server for all tests of this run, and a new database in it. */
    public static synchronized Database emptyPostgres() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Database.open(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres",
                    Path.of("target"),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public ActiveObjects ao() {
        return ao;
    }

    public long statements() {
        return database.statements();
    }

    @Override
    public void close() {
        database.close();
    }
}
