package org.openmentorship.host.web.session;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.web.Session;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Browser sessions in the database, so that every node knows them; only a hash of the cookie is kept. */
public final class Sessions {

    /** Where the current session is found on the request. */
    public static final String ATTRIBUTE = Sessions.class.getName();

    private static final long IDLE = Duration.ofHours(8).toMillis();
    private static final long WEB_SUDO = Duration.ofMinutes(10).toMillis();
    private static final long TOUCH = Duration.ofMinutes(1).toMillis();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A session of a signed-in person. */
    public record Known(Session session, UserKey user) {}

    private record Row(String token, String user, long seen, long sudo) {}

    public Sessions(Database database, Clock clock) {
        this.jdbc = database.jdbc();
        this.clock = clock;
        database.prepare("""
                create table if not exists host_session (
                  id varchar(64) primary key, token varchar(64) not null, user_key varchar(255) not null,
                  seen bigint not null, sudo_until bigint not null)""");
    }

    /** Begins a session for a person and gives the value of its cookie. */
    public String begin(ConfluenceUser user) {
        String id = random();
        long now = clock.millis();
        jdbc.sql("delete from host_session where seen < ?").param(now - IDLE).update();
        jdbc.sql("insert into host_session (id, token, user_key, seen, sudo_until) values (?, ?, ?, ?, 0)")
                .params(hash(id), random(), user.getKey().getStringValue(), now)
                .update();
        return id;
    }

    public Optional<Known> find(String id) {
        long now = clock.millis();
        Optional<Row> row = jdbc.sql("select token, user_key, seen, sudo_until from host_session where id = ?")
                .param(hash(id))
                .query((r, i) -> new Row(r.getString(1), r.getString(2), r.getLong(3), r.getLong(4)))
                .optional()
                .filter(found -> found.seen > now - IDLE);
        row.filter(found -> found.seen < now - TOUCH)
                .ifPresent(found -> jdbc.sql("update host_session set seen = ? where id = ?")
                        .params(now, hash(id))
                        .update());
        return row.map(
                found -> new Known(new Session(id, found.token, true, found.sudo > now), new UserKey(found.user)));
    }

    /** Opens the administration for ten minutes. */
    public void grantWebSudo(Session session) {
        jdbc.sql("update host_session set sudo_until = ? where id = ?")
                .params(clock.millis() + WEB_SUDO, hash(session.id()))
                .update();
    }

    public void dropWebSudo(Session session) {
        jdbc.sql("update host_session set sudo_until = 0 where id = ?")
                .param(hash(session.id()))
                .update();
    }

    public void end(Session session) {
        jdbc.sql("delete from host_session where id = ?")
                .param(hash(session.id()))
                .update();
    }

    /** The session of somebody who is not signed in: its token is the cookie itself. */
    public static Session anonymous(String id) {
        return new Session(id, hash("token:" + id), false, false);
    }

    public static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
