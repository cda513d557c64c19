package org.openmentorship.notify.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Outbox;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Documents;

/** The outbox in its table. */
public final class AoOutbox implements Outbox {
    /** A matter as it is kept; before there were other subjects it was a request’s, and its detail an alternative. */
    record Kept(
            String programme,
            Subject subject,
            int id,
            int turn,
            String title,
            PersonKey other,
            String words,
            String detail,
            int request,
            String alternative) {
        Matter matter() {
            return subject == null
                    ? new Matter(programme, Subject.REQUEST, request, turn, title, other, words, alternative)
                    : new Matter(programme, subject, id, turn, title, other, words, detail);
        }
    }

    private static final int MOST_OF_A_PROBLEM = 400;
    private static final String OVER = "(STATE = ? OR STATE = ? OR STATE = ?) AND DUE_AT < ?";
    private final ActiveObjects ao;

    public AoOutbox(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void put(Letter letter) {
        if (ao.count(OutboxEntity.class, "ONCE_KEY = ?", letter.once()) > 0) {
            return;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("KIND", letter.kind().name());
        row.put("RECIPIENT", letter.to().value());
        row.put("ONCE_KEY", letter.once());
        row.put("MATTER", Documents.write(letter.matter()));
        row.put("STATE", letter.state().name());
        row.put("ATTEMPTS", letter.attempts());
        row.put("DUE_AT", letter.due().toEpochMilli());
        Collisions.watch(() -> ao.create(OutboxEntity.class, row));
    }

    @Override
    public List<Integer> due(Instant now, int most) {
        Query query = Query.select()
                .where("STATE = ? AND DUE_AT <= ?", State.WAITING.name(), now.toEpochMilli())
                .order("DUE_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(OutboxEntity.class, query))
                .map(OutboxEntity::getID)
                .toList();
    }

    @Override
    public Optional<Letter> find(int id) {
        return row(id).map(AoOutbox::letter);
    }

    @Override
    public void update(Letter letter) {
        OutboxEntity row = row(letter.id()).orElseThrow();
        row.setState(letter.state().name());
        row.setAttempts(letter.attempts());
        row.setDueAt(letter.due().toEpochMilli());
        String problem = letter.problem() == null ? "" : letter.problem();
        row.setProblem(problem.substring(0, Math.min(MOST_OF_A_PROBLEM, problem.length())));
        row.save();
    }

    @Override
    public List<Letter> undelivered(int most) {
        Query query = Query.select()
                .where("STATE = ? OR STATE = ?", State.STUCK.name(), State.UNDELIVERABLE.name())
                .order("ID DESC")
                .limit(most);
        return Arrays.stream(ao.find(OutboxEntity.class, query))
                .map(AoOutbox::letter)
                .toList();
    }

    @Override
    public int over(Instant before) {
        return ao.count(OutboxEntity.class, OVER, over(before.toEpochMilli()));
    }

    @Override
    public int clear(Instant before, int most) {
        Query query = Query.select()
                .where(OVER, over(before.toEpochMilli()))
                .order("ID")
                .limit(most);
        OutboxEntity[] over = ao.find(OutboxEntity.class, query);
        ao.delete(over);
        return over.length;
    }

    private static Object[] over(long before) {
        return new Object[] {State.SENT.name(), State.OVERTAKEN.name(), State.UNWANTED.name(), before};
    }

    private Optional<OutboxEntity> row(int id) {
        return Arrays.stream(ao.find(OutboxEntity.class, "ID = ?", id)).findFirst();
    }

    private static Letter letter(OutboxEntity row) {
        return new Letter(
                row.getID(),
                Kind.valueOf(row.getKind()),
                new PersonKey(row.getRecipient()),
                Documents.read(row.getMatter(), Kept.class).matter(),
                row.getOnceKey(),
                State.valueOf(row.getState()),
                row.getAttempts(),
                Instant.ofEpochMilli(row.getDueAt()),
                row.getProblem() == null ? "" : row.getProblem());
    }
}
