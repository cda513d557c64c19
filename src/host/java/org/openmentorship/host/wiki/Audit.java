package org.openmentorship.host.wiki;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The host's audit log: who changed the configuration, permissions or apps, and when. */
public final class Audit {
    private final Db db;
    private final Clock clock;

    Audit(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void note(String action, String subject) {
        ConfluenceUser actor = AuthenticatedUserThreadLocal.get();
        db.update(
                "insert into wiki_audit (happened, actor, action, subject) values (?, ?, ?, ?)",
                clock.millis(),
                actor == null ? null : actor.getKey().getStringValue(),
                action,
                subject);
    }

    public List<Note> latest(int limit) {
        return db.sql("""
                        select a.happened, p.full_name, a.action, a.subject from wiki_audit a
                        left join wiki_person p on p.user_key = a.actor order by a.id desc limit ?""", limit)
                .query((row, number) -> new Note(
                        Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** One line of the log; the actor is null when the host itself did it. */
    public record Note(Instant at, String actor, String action, String subject) {}
}
