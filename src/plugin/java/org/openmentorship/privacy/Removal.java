package org.openmentorship.privacy;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestRoom;
import org.openmentorship.shared.Ledger;

/** Takes requests away for ever; who writes on one at the same time comes too late, or first. */
public record Removal(RequestBook requests, Ledger ledger, Clock clock) {
    /** If it still stands in one of these states; inside the caller’s transaction. */
    boolean remove(int id, Set<Request.State> states) {
        Optional<Request> found = requests.find(id).filter(one -> states.contains(one.state()));
        found.ifPresent(one -> {
            String subject = RequestRoom.subject(id);
            ledger.enter(new Ledger.Entry(subject, one.turn() + 1, null, "removed", "", clock.instant()));
            requests.remove(id);
        });
        return found.isPresent();
    }
}
