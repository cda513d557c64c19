package org.openmentorship.notify.confluence;

import org.openmentorship.notify.Courier;
import org.openmentorship.shared.confluence.ClockJob;

/** Delivers by the clock what could not be delivered at once. */
public final class OutboxJob extends ClockJob {
    private final Courier courier;

    public OutboxJob(Courier courier) {
        this.courier = courier;
    }

    @Override
    protected String work() {
        return courier.carry() + " sent";
    }
}
