package org.openmentorship.host.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.descriptor.Node;
import org.springframework.scheduling.support.CronExpression;

/** When a job runs: a cron expression or an interval after the last run. */
record Schedule(String text, UnaryOperator<Instant> after) {

    private static final Duration NEVER = Duration.ofDays(36_500);

    static Schedule of(Node module) {
        Node node = module.child("schedule")
                .orElseThrow(() -> new AppRefused("The job “" + module.key() + "” has no schedule."));
        String cron = node.attr("cron-expression");
        String interval = node.attr("repeat-interval");
        try {
            if (!cron.isEmpty()) {
                CronExpression expression = CronExpression.parse(cron);
                return new Schedule(cron, moment -> next(expression, moment));
            }
            if (!interval.isEmpty()) {
                Duration every = Duration.ofMillis(Long.parseLong(interval));
                if (every.isNegative() || every.isZero()) {
                    throw new IllegalArgumentException("an interval has at least one millisecond");
                }
                return new Schedule("every " + every.toSeconds() + " s", moment -> moment.plus(every));
            }
        } catch (IllegalArgumentException e) {
            throw new AppRefused("The schedule of the job “" + module.key() + "” is wrong: " + e.getMessage(), e);
        }
        throw new AppRefused(
                "The schedule of the job “" + module.key() + "” needs cron-expression or repeat-interval.");
    }

    Instant next(Instant moment) {
        return after.apply(moment);
    }

    private static Instant next(CronExpression expression, Instant moment) {
        ZonedDateTime next = expression.next(moment.atZone(ZoneId.systemDefault()));
        return next == null ? moment.plus(NEVER) : next.toInstant();
    }
}
