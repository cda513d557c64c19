package org.openmentorship.queue.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.shared.PersonKey;

/** Cases as rows, and back. */
final class CaseRows {
    private static final String FREE = "mended:";

    private CaseRows() {}

    static Case matter(CaseEntity row) {
        return new Case(
                row.getID(),
                row.getProgramme(),
                Kind.valueOf(row.getKind()),
                row.getRelationNumber(),
                row.getNamed().startsWith(FREE) ? "" : row.getNamed(),
                text(row.getTitle()),
                person(row.getAskerKey()),
                text(row.getWords()),
                State.valueOf(row.getState()),
                person(row.getOwnerKey()),
                text(row.getNote()),
                text(row.getAnswer()),
                Instant.ofEpochMilli(row.getSinceAt()),
                row.getDoneAt() == 0 ? null : Instant.ofEpochMilli(row.getDoneAt()),
                row.getTurn());
    }

    static Map<String, Object> row(Case matter) {
        Map<String, Object> row = new HashMap<>();
        row.put("PROGRAMME", matter.programme());
        row.put("KIND", matter.kind().name());
        row.put("RELATION_NUMBER", matter.relationship());
        row.put("NAMED", matter.once());
        row.put("TITLE", matter.title());
        row.put("ASKER_KEY", matter.asker() == null ? null : matter.asker().value());
        row.put("WORDS", matter.words());
        row.put("STATE", matter.state().name());
        row.put("NOTE", matter.note());
        row.put("ANSWER", matter.answer());
        row.put("SINCE_AT", matter.since().toEpochMilli());
        row.put("DONE_AT", 0L);
        row.put("TURN", matter.turn());
        row.put("STATE_LIST", stateList(matter.programme(), matter.state()));
        row.put("KIND_LIST", kindList(matter.programme(), matter.state(), matter.kind()));
        row.put("OWNER_LIST", ownerList(matter.programme(), matter.state(), matter.owner()));
        row.put("PLACE", place(matter));
        return row;
    }

    static void fill(CaseEntity row, Case matter) {
        row.setNamed(matter.once().isEmpty() ? FREE + matter.id() : matter.once());
        row.setState(matter.state().name());
        row.setOwnerKey(matter.owner() == null ? null : matter.owner().value());
        row.setNote(matter.note());
        row.setAnswer(matter.answer());
        row.setDoneAt(matter.doneAt() == null ? 0 : matter.doneAt().toEpochMilli());
        row.setTurn(matter.turn());
        row.setStateList(stateList(matter.programme(), matter.state()));
        row.setKindList(kindList(matter.programme(), matter.state(), matter.kind()));
        row.setOwnerList(ownerList(matter.programme(), matter.state(), matter.owner()));
        row.setPlace(place(matter));
    }

    static long place(Case matter) {
        return matter.doneAt() == null
                ? matter.since().toEpochMilli()
                : -matter.doneAt().toEpochMilli();
    }

    /** The column whose index has the list that is wanted, with its value. */
    static String list(CaseBook.QueueQuery query, List<Object> values) {
        if (query.owner() != null) {
            values.add(ownerList(query.programme(), query.state(), query.owner()));
            return "OWNER_LIST";
        }
        if (query.kind() != null) {
            values.add(kindList(query.programme(), query.state(), query.kind()));
            return "KIND_LIST";
        }
        values.add(stateList(query.programme(), query.state()));
        return "STATE_LIST";
    }

    private static String stateList(String programme, State state) {
        return programme + ":" + state;
    }

    private static String kindList(String programme, State state, Kind kind) {
        return programme + ":" + state + ":" + kind;
    }

    private static String ownerList(String programme, State state, PersonKey owner) {
        return programme + ":" + state + ":" + (owner == null ? "" : owner.value());
    }

    private static PersonKey person(String key) {
        return key == null ? null : new PersonKey(key);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
