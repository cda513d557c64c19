package org.openmentorship.host.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledFuture;
import org.openmentorship.host.Member;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.data.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Runs the jobs of the enabled apps on their schedules, each on one node at a time, and keeps a history. */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    /** The turn is the key of its row: shared by all nodes, or of this node alone. */
    private record Job(
            String key, String turn, String name, String app, Schedule schedule, boolean adhoc, JobRunner runner) {}

    private final History history;
    private final Turns turns;
    private final String node;
    private final boolean several;
    private final ThreadPoolTaskScheduler scheduler = threads("job-", 2);
    private final ThreadPoolTaskScheduler leases = threads("job-lease-", 1);
    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final Map<String, ScheduledFuture<?>> timers = new ConcurrentSkipListMap<>();
    private volatile boolean closed;

    /** The member is null when there is one node. */
    public Jobs(Database database, Member member) {
        this.node = member == null ? "node" : member.name();
        this.several = member != null;
        this.history = new History(database);
        this.turns = new Turns(database, node);
    }

    /** The meaning of {@code <job-config>}. */
    public AutoCloseable start(RunningApp app, Node module) {
        String bean = module.child("job").map(Node::key).orElse("");
        if (!(app.bean(bean) instanceof JobRunner runner)) {
            throw new AppRefused("The bean “" + bean + "” of the job “" + module.key() + "” is not a JobRunner.");
        }
        Schedule schedule = Schedule.of(module);
        boolean adhoc = module.child("managed").map(m -> m.is("canRunAdhoc")).orElse(false);
        boolean once = module.child("job").map(m -> m.is("perClusterJob")).orElse(false);
        String turn = once ? module.key() : module.key() + "@" + node;
        Job job = new Job(module.key(), turn, module.attr("name", module.key()), app.key(), schedule, adhoc, runner);
        turns.enter(turn, schedule.text(), schedule.next(Instant.now()));
        jobs.put(job.key, job);
        await(job);
        return () -> {
            jobs.remove(job.key);
            timers.remove(job.key).cancel(true);
        };
    }

    public List<JobRow> list() {
        return jobs.values().stream().map(this::row).toList();
    }

    /** The last runs of a job, newest first. */
    public List<JobRun> history(String key) {
        return history.of(key, 50);
    }

    /** Runs a job on this thread, whatever its schedule; false if there is none or it is running already. */
    public boolean runNow(String key) {
        Job job = jobs.get(key);
        return job != null && turns.claim(job.turn, Instant.now().plus(Duration.ofDays(365_000))) && run(job);
    }

    @Override
    public void close() {
        closed = true;
        scheduler.shutdown();
        leases.shutdown();
    }

    private JobRow row(Job job) {
        JobRun last = history.of(job.key, 1).stream().findFirst().orElse(null);
        return new JobRow(
                job.key,
                job.name,
                job.app,
                job.schedule.text(),
                last == null ? null : last.started(),
                last == null ? 0 : last.millis(),
                last == null ? "" : last.outcome(),
                last == null ? "" : last.message(),
                turns.find(job.turn).map(Turns.Turn::next).orElse(null),
                job.adhoc);
    }

    /** Looks at the job again when it is due, or when the claim of a node that has it would end. */
    private void await(Job job) {
        Instant now = Instant.now();
        Instant soonest = now.plus(BREATH);
        Instant at = turns.find(job.turn)
                .map(turn -> turn.next().isAfter(turn.claimed()) ? turn.next() : turn.claimed())
                .filter(soonest::isBefore)
                .orElse(soonest);
        // Another node may change when it is due.
        Instant latest = several ? now.plus(LOOK) : at;
        timer(job, at.isBefore(latest) ? at : latest);
    }

    private void timer(Job job, Instant at) {
        timers.compute(
                job.key, (key, old) -> job.equals(jobs.get(key)) ? scheduler.schedule(() -> whenDue(job), at) : old);
    }

    private void whenDue(Job job) {
        try {
            if (turns.claim(job.turn, Instant.now())) {
                run(job);
            }
            await(job);
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("The job {} could not be looked at", job.key, e);
                timer(job, Instant.now().plus(AFTER_TROUBLE));
            }
        }
    }

    private boolean run(Job job) {
        Duration often = Turns.LEASE.dividedBy(3);
        ScheduledFuture<?> lease = leases.scheduleAtFixedRate(
                () -> turns.renew(job.turn), Instant.now().plus(often), often);
        Instant start = Instant.now();
        try {
            JobRunnerResponse response = job.runner.runJob(new Request(Date.from(start), JobId.of(job.key)));
            boolean silent = response == null;
            String message = silent || response.getMessage() == null ? "" : response.getMessage();
            note(job, start, silent ? "SUCCESS" : response.getRunOutcome().name(), message);
        } catch (RuntimeException e) {
            LOG.warn("The job {} failed", job.key, e);
            note(job, start, "FAILED", e.toString());
        } finally {
            lease.cancel(false);
            turns.end(job.turn, job.schedule.next(Instant.now()));
        }
        return true;
    }

    private void note(Job job, Instant start, String outcome, String message) {
        long millis = Duration.between(start, Instant.now()).toMillis();
        history.add(new JobRun(job.key, start, millis, outcome, message));
    }

    private static ThreadPoolTaskScheduler threads(String name, int size) {
        ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();
        threads.setPoolSize(size);
        threads.setThreadNamePrefix(name);
        threads.setDaemon(true);
        threads.initialize();
        return threads;
    }

    private record Request(Date start, JobId id) implements JobRunnerRequest {

        @Override
        public Date getStartTime() {
            return start;
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
