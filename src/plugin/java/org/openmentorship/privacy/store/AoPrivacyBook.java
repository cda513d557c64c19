package org.openmentorship.privacy.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.openmentorship.privacy.Erasure;
import org.openmentorship.privacy.Erasure.Step;
import org.openmentorship.privacy.Period;
import org.openmentorship.privacy.Period.Kind;
import org.openmentorship.privacy.PrivacyBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Documents;

/** Erasures and periods in their tables. */
public final class AoPrivacyBook implements PrivacyBook {
    /** Numbers by name: one that an older version does not know is no reason to fail. */
    record Numbers(Map<String, Integer> of) {}

    /** Periods by what is kept, by name. */
    record Periods(Map<String, String> of) {}

    private static final String ONE = "periods";
    private final ActiveObjects ao;

    public AoPrivacyBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Erasure insert(Erasure one) {
        Map<String, Object> row = new HashMap<>();
        row.put("PERSON_KEY", one.person().value());
        row.put("ALIAS_KEY", one.alias().value());
        row.put("OPEN_KEY", one.person().value());
        row.put("ASKED_BY", one.by().value());
        row.put("ASKED_AT", one.askedAt().toEpochMilli());
        row.put("STEP", one.step().name());
        row.put("DONE_AT", 0L);
        row.put("COUNTS", Documents.write(new Numbers(one.counts())));
        row.put("TURN", one.turn());
        return one.with(
                Collisions.watch(() -> ao.create(ErasureEntity.class, row)).getID());
    }

    @Override
    public void update(Erasure one) {
        ErasureEntity row = row(one.id()).orElseThrow();
        row.setPersonKey(one.person().value());
        row.setOpenKey(one.person().value());
        row.setAskedBy(one.by().value());
        row.setStep(one.step().name());
        row.setDoneAt(one.doneAt() == null ? 0 : one.doneAt().toEpochMilli());
        row.setCounts(Documents.write(new Numbers(one.counts())));
        row.setTurn(one.turn());
        row.save();
    }

    @Override
    public Optional<Erasure> find(int id) {
        return row(id).map(AoPrivacyBook::erasure);
    }

    private Optional<ErasureEntity> row(int id) {
        return Arrays.stream(ao.find(ErasureEntity.class, "ID = ?", id)).findFirst();
    }

    @Override
    public Optional<Erasure> of(PersonKey person) {
        return Arrays.stream(ao.find(ErasureEntity.class, "OPEN_KEY = ?", person.value()))
                .map(AoPrivacyBook::erasure)
                .findFirst();
    }

    @Override
    public List<Integer> open(int most) {
        Query query =
                Query.select().where("STEP <> ?", Step.DONE.name()).order("ID").limit(most);
        return Arrays.stream(ao.find(ErasureEntity.class, query))
                .map(ErasureEntity::getID)
                .toList();
    }

    @Override
    public List<Erasure> latest(int most) {
        Query query = Query.select().order("ID DESC").limit(most);
        return Arrays.stream(ao.find(ErasureEntity.class, query))
                .map(AoPrivacyBook::erasure)
                .toList();
    }

    @Override
    public void rename(PersonKey person, PersonKey alias) {
        for (ErasureEntity row : ao.find(ErasureEntity.class, "ASKED_BY = ?", person.value())) {
            row.setAskedBy(alias.value());
            row.save();
        }
    }

    private static Erasure erasure(ErasureEntity row) {
        return new Erasure(
                row.getID(),
                new PersonKey(row.getPersonKey()),
                new PersonKey(row.getAliasKey()),
                new PersonKey(row.getAskedBy()),
                Instant.ofEpochMilli(row.getAskedAt()),
                Step.valueOf(row.getStep()),
                row.getDoneAt() == 0 ? null : Instant.ofEpochMilli(row.getDoneAt()),
                Documents.read(row.getCounts(), Numbers.class).of(),
                row.getTurn());
    }

    @Override
    public Terms terms() {
        return one().map(AoPrivacyBook::terms).orElse(Terms.NONE);
    }

    private Optional<PeriodEntity> one() {
        return Arrays.stream(ao.find(PeriodEntity.class, "NAMED = ?", ONE)).findFirst();
    }

    private static Terms terms(PeriodEntity row) {
        Map<String, String> chosen =
                Documents.read(row.getChosen(), Periods.class).of();
        Map<String, Integer> taken =
                Documents.read(row.getTaken(), Numbers.class).of();
        Map<Kind, Period> periods = new EnumMap<>(Kind.class);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String name = chosen.getOrDefault(kind.name(), "");
            Stream.of(Period.values()).filter(one -> one.name().equals(name)).forEach(one -> periods.put(kind, one));
            if (taken.containsKey(kind.name())) {
                counts.put(kind, taken.get(kind.name()));
            }
        }
        Instant ranAt = row.getRanAt() == 0 ? null : Instant.ofEpochMilli(row.getRanAt());
        return new Terms(periods, ranAt, counts, row.getTurn());
    }

    @Override
    public void keep(Terms terms) {
        Map<String, String> chosen = new HashMap<>();
        terms.chosen().forEach((kind, period) -> chosen.put(kind.name(), period.name()));
        Map<String, Integer> taken = new HashMap<>();
        terms.taken().forEach((kind, count) -> taken.put(kind.name(), count));
        PeriodEntity row = one().orElseGet(() ->
                Collisions.watch(() -> ao.create(PeriodEntity.class, Map.of("NAMED", ONE, "RAN_AT", 0L, "TURN", 1))));
        row.setChosen(Documents.write(new Periods(chosen)));
        row.setTaken(Documents.write(new Numbers(taken)));
        row.setRanAt(terms.ranAt() == null ? 0 : terms.ranAt().toEpochMilli());
        row.setTurn(terms.turn());
        row.save();
    }
}
