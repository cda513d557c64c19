package org.openmentorship.host.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openmentorship.host.data.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose turn a job is: one row per job, claimed by one node at a time.
 *
 * <p>A claim holds as long as its lease is renewed, and the next run moves on only when a run has ended: so the run of a
 * node that was killed is taken over by another one.
 */
final class Turns {

    /** How long others wait for a node that no longer speaks. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final String node;

    /** When the job is due, and until when a node has claimed it; the epoch when none has. */
    record Turn(Instant next, Instant claimed) {}

    Turns(Database database, String node) {
        this.jdbc = database.jdbc();
        this.node = node;
        database.prepare("""
                create table if not exists host_job (
                  job_key varchar(255) primary key, schedule varchar(255) not null, next_run bigint not null,
                  node varchar(50) not null, claimed_until bigint not null)""");
    }

    /** Makes the job known; a run that another life or node has planned on the same schedule stays planned. */
    void enter(String key, String schedule, Instant first) {
        int changed = jdbc.sql("update host_job set schedule = ?, next_run = ? where job_key = ? and schedule <> ?")
                .params(schedule, first.toEpochMilli(), key, schedule)
                .update();
        if (changed == 0 && find(key).isEmpty()) {
            try {
                jdbc.sql(
                                "insert into host_job (job_key, schedule, next_run, node, claimed_until) values (?, ?, ?, '', 0)")
                        .params(key, schedule, first.toEpochMilli())
                        .update();
            } catch (DuplicateKeyException e) {
                // Another node was faster with the same row.
            }
        }
    }

    Optional<Turn> find(String key) {
        return jdbc.sql("select next_run, claimed_until from host_job where job_key = ?")
                .param(key)
                .query((row, i) -> new Turn(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))))
                .optional();
    }

    /** Takes the job, if it is due before this moment and nobody has it; from now on it is due until it has ended. */
    boolean claim(String key, Instant dueBefore) {
        Instant now = Instant.now();
        return jdbc.sql("update host_job set node = ?, claimed_until = ?, next_run = ?"
                                + " where job_key = ? and next_run <= ? and claimed_until < ?")
                        .params(node, now.plus(LEASE).toEpochMilli(), now.toEpochMilli(), key)
                        .params(dueBefore.toEpochMilli(), now.toEpochMilli())
                        .update()
                == 1;
    }

    void renew(String key) {
        jdbc.sql("update host_job set claimed_until = ? where job_key = ? and node = ? and claimed_until > 0")
                .params(Instant.now().plus(LEASE).toEpochMilli(), key, node)
                .update();
    }

    /** Gives the job back and says when it is due again. */
    void end(String key, Instant next) {
        jdbc.sql("update host_job set next_run = ?, claimed_until = 0 where job_key = ? and node = ?")
                .params(next.toEpochMilli(), key, node)
                .update();
    }
}
