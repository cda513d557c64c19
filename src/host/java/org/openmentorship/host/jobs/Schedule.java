package org.openmentorship.host.jobs;

import java.time.Duration;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.descriptor.Node;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/** When a job runs: a cron expression or an interval. */
record Schedule(String text, Trigger trigger) {

    static Schedule of(Node module) {
        Node node = module.child("schedule")
                .orElseThrow(() -> new AppRefused("The job “" + module.key() + "” has no schedule."));
        String cron = node.attr("cron-expression");
        String interval = node.attr("repeat-interval");
        try {
            if (!cron.isEmpty()) {
                return new Schedule(cron, new CronTrigger(cron));
            }
            if (!interval.isEmpty()) {
                Duration every = Duration.ofMillis(Long.parseLong(interval));
                PeriodicTrigger trigger = new PeriodicTrigger(every);
                trigger.setInitialDelay(every);
                return new Schedule("every " + every.toSeconds() + " s", trigger);
            }
        } catch (IllegalArgumentException e) {
            throw new AppRefused("The schedule of the job “" + module.key() + "” is wrong: " + e.getMessage(), e);
        }
        throw new AppRefused(
                "The schedule of the job “" + module.key() + "” needs cron-expression or repeat-interval.");
    }
}
