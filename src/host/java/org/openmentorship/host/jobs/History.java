package org.openmentorship.host.jobs;

import java.time.Instant;
import java.util.List;
import org.openmentorship.host.data.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of all jobs, in the database. */
final class History {

    private final JdbcClient jdbc;

    History(Database database) {
        jdbc = database.jdbc();
        database.prepare("""
                create table if not exists host_job_run (
                  id bigint generated always as identity primary key, job_key varchar(255) not null,
                  started bigint not null, millis bigint not null, outcome varchar(20) not null, message text)""");
    }

    List<JobRun> of(String key, int limit) {
        return jdbc.sql("select * from host_job_run where job_key = ? order by id desc limit ?")
                .params(key, limit)
                .query((row, i) -> new JobRun(
                        row.getString("job_key"),
                        Instant.ofEpochMilli(row.getLong("started")),
                        row.getLong("millis"),
                        row.getString("outcome"),
                        row.getString("message")))
                .list();
    }

    void add(JobRun run) {
        jdbc.sql("insert into host_job_run (job_key, started, millis, outcome, message) values (?, ?, ?, ?, ?)")
                .params(run.key(), run.started().toEpochMilli(), run.millis(), run.outcome(), run.message())
                .update();
        jdbc.sql("delete from host_job_run where job_key = ? and started < ?")
                .params(run.key(), run.started().toEpochMilli() - 7L * 24 * 3600 * 1000)
                .update();
    }
}
