package org.openmentorship.host.jobs;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
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
import java.util.concurrent.TimeUnit;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Runs the jobs of the enabled apps on their schedules, one run at a time each, and keeps a history. */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private record Job(String key, String name, String app, Schedule schedule, boolean adhoc, JobRunner runner) {}

    private final History history;
    private final ClusterLockService locks;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final Map<String, ScheduledFuture<?>> timers = new ConcurrentSkipListMap<>();

    public Jobs(History history, ClusterLockService locks) {
        this.history = history;
        this.locks = locks;
        scheduler.setPoolSize(2);
        scheduler.setThreadNamePrefix("job-");
        scheduler.setDaemon(true);
        scheduler.initialize();
    }

    /** The meaning of {@code <job-config>}. */
    public AutoCloseable start(RunningApp app, Node module) {
        String bean = module.child("job").map(Node::key).orElse("");
        if (!(app.bean(bean) instanceof JobRunner runner)) {
            throw new AppRefused("The bean “" + bean + "” of the job “" + module.key() + "” is not a JobRunner.");
        }
        Schedule schedule = Schedule.of(module);
        boolean adhoc = module.child("managed").map(m -> m.is("canRunAdhoc")).orElse(false);
        Job job = new Job(module.key(), module.attr("name", module.key()), app.key(), schedule, adhoc, runner);
        jobs.put(job.key, job);
        timers.put(job.key, scheduler.schedule(() -> run(job), schedule.trigger()));
        return () -> {
            timers.remove(job.key).cancel(true);
            jobs.remove(job.key);
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
        return job != null && run(job);
    }

    @Override
    public void close() {
        scheduler.shutdown();
    }

    private JobRow row(Job job) {
        JobRun last = history.of(job.key, 1).stream().findFirst().orElse(null);
        ScheduledFuture<?> timer = timers.get(job.key);
        Instant next = timer == null || timer.isDone()
                ? null
                : Instant.now().plus(Duration.ofMillis(timer.getDelay(TimeUnit.MILLISECONDS)));
        return new JobRow(
                job.key,
                job.name,
                job.app,
                job.schedule.text(),
                last == null ? null : last.started(),
                last == null ? 0 : last.millis(),
                last == null ? "" : last.outcome(),
                last == null ? "" : last.message(),
                next,
                job.adhoc);
    }

    private boolean run(Job job) {
        ClusterLock lock = locks.getLockForName("job:" + job.key);
        if (!lock.tryLock()) {
            return false;
        }
        Instant start = Instant.now();
        try {
            JobRunnerResponse response = job.runner.runJob(new Request(Date.from(start), JobId.of(job.key)));
            boolean silent = response == null;
            history.add(new JobRun(
                    job.key,
                    start,
                    Duration.between(start, Instant.now()).toMillis(),
                    silent ? "SUCCESS" : response.getRunOutcome().name(),
                    silent || response.getMessage() == null ? "" : response.getMessage()));
        } catch (RuntimeException e) {
            LOG.warn("The job {} failed", job.key, e);
            long millis = Duration.between(start, Instant.now()).toMillis();
            history.add(new JobRun(job.key, start, millis, "FAILED", e.toString()));
        } finally {
            lock.unlock();
        }
        return true;
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
