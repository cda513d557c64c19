package org.openmentorship.world.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** Requests and offers in memory. */
public final class MemoryRequests implements RequestBook {
    private final Map<Integer, Request> requests = new TreeMap<>();
    private final Map<String, Integer> submissions = new HashMap<>();
    private final Map<Integer, Offer> offers = new TreeMap<>();
    private int last;

    @Override
    public Optional<Request> find(int id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public Optional<Request> sent(PersonKey owner, String submissionKey) {
        return Optional.ofNullable(submissions.get(owner + ":" + submissionKey)).map(requests::get);
    }

    @Override
    public Request insert(Request request, String submissionKey) {
        Request kept = request.withId(++last);
        if (submissions.putIfAbsent(request.owner() + ":" + submissionKey, last) != null) {
            throw new Ledger.Collision(null);
        }
        requests.put(kept.id(), kept);
        return kept;
    }

    @Override
    public void update(Request request) {
        requests.put(request.id(), request);
    }

    @Override
    public Board board(BoardQuery query) {
        Function<Request, Long> value = one -> switch (query.sort()) {
            case NEWEST, OLDEST -> one.openedAt().toEpochMilli();
            case SHORTEST -> (long) one.draft().weeks();
            case FEWEST_OFFERS -> (long) one.offers();
        };
        Comparator<Request> order = Comparator.comparing(value).thenComparing(Request::id);
        List<Request> all = new ArrayList<>(requests.values().stream()
                .filter(one -> fits(one, query))
                .sorted(query.sort() == Sort.NEWEST ? order.reversed() : order)
                .toList());
        if (!query.after().isEmpty()) {
            int last = Integer.parseInt(query.after());
            while (!all.isEmpty() && all.remove(0).id() != last) {}
        }
        boolean more = all.size() > query.limit();
        List<Request> page = more ? all.subList(0, query.limit()) : all;
        return new Board(page, more ? String.valueOf(page.get(page.size() - 1).id()) : "");
    }

    private static boolean fits(Request request, BoardQuery query) {
        String text = request.draft().title() + "\n"
                + String.join("\n", request.draft().answers().values());
        return request.programme().equals(query.programme())
                && query.states().contains(request.state())
                && request.openedAt() != null
                && (query.skill().isEmpty() || request.draft().skills().contains(query.skill()))
                && (query.weeksAtMost() == null || request.draft().weeks() <= query.weeksAtMost())
                && text.toLowerCase(Locale.ROOT).contains(query.text().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Request> owned(PersonKey owner, String programme) {
        return requests.values().stream()
                .filter(one -> one.owner().equals(owner))
                .filter(one -> programme.isEmpty() || one.programme().equals(programme))
                .sorted(Comparator.comparing(Request::id).reversed())
                .toList();
    }

    @Override
    public List<Request> offered(PersonKey mentor, String programme) {
        return offers.values().stream()
                .filter(one -> one.mentor().equals(mentor) && one.state() == Offer.State.OFFERED)
                .sorted(Comparator.comparing(Offer::id).reversed())
                .map(one -> requests.get(one.request()))
                .filter(one -> one.state() == State.OPEN)
                .filter(one -> programme.isEmpty() || one.programme().equals(programme))
                .toList();
    }

    @Override
    public Map<State, Integer> counts(String programme, Set<State> states) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        states.forEach(state -> counts.put(state, (int) requests.values().stream()
                .filter(one -> one.programme().equals(programme) && one.state() == state)
                .filter(one -> one.openedAt() != null || state == State.DRAFT)
                .count()));
        return counts;
    }

    @Override
    public Map<String, Integer> open(Collection<String> programmes) {
        Map<String, Integer> open = new TreeMap<>();
        requests.values().stream()
                .filter(one -> programmes.contains(one.programme()) && one.state() == State.OPEN)
                .forEach(one -> open.merge(one.programme(), 1, Integer::sum));
        return open;
    }

    @Override
    public Map<String, Integer> wanted(String programme) {
        Map<String, Integer> wanted = new TreeMap<>();
        requests.values().stream()
                .filter(one -> one.programme().equals(programme) && one.state() == State.OPEN)
                .forEach(one -> one.draft().skills().forEach(skill -> wanted.merge(skill, 1, Integer::sum)));
        return wanted;
    }

    @Override
    public List<Instant> asked(String programme, Instant since) {
        return requests.values().stream()
                .filter(one -> one.programme().equals(programme) && one.openedAt() != null)
                .map(Request::openedAt)
                .filter(one -> !one.isBefore(since))
                .toList();
    }

    @Override
    public Map<String, Integer> naming(String programme, Collection<String> skills) {
        Map<String, Integer> naming = new TreeMap<>();
        requests.values().stream()
                .filter(one -> one.programme().equals(programme))
                .filter(one -> one.openedAt() != null || one.state() == State.DRAFT)
                .flatMap(one -> one.draft().skills().stream())
                .filter(skills::contains)
                .forEach(skill -> naming.merge(skill, 1, Integer::sum));
        return naming;
    }

    @Override
    public List<Integer> untouched(Set<State> states, Instant since, int after, int most) {
        return requests.values().stream()
                .filter(one -> one.id() > after && states.contains(one.state()))
                .filter(one -> one.changedAt().isBefore(since))
                .map(Request::id)
                .limit(most)
                .toList();
    }

    @Override
    public void remove(int id) {
        requests.remove(id);
        submissions.values().remove(id);
        offers.values().removeIf(one -> one.request() == id);
    }

    @Override
    public Optional<Offer> findOffer(int id) {
        return Optional.ofNullable(offers.get(id));
    }

    @Override
    public Offer insert(Offer offer) {
        if (!myOffers(offer.mentor(), List.of(offer.request())).isEmpty()) {
            throw new Ledger.Collision(null);
        }
        Offer kept = offer.withId(++last);
        offers.put(kept.id(), kept);
        return kept;
    }

    @Override
    public void update(Offer offer) {
        offers.put(offer.id(), offer);
    }

    @Override
    public List<Offer> offersOf(int request) {
        return offers.values().stream().filter(one -> one.request() == request).toList();
    }

    @Override
    public List<Offer> myOffers(PersonKey mentor, Collection<Integer> ids) {
        return offers.values().stream()
                .filter(one -> one.mentor().equals(mentor) && ids.contains(one.request()) && one.standing())
                .toList();
    }
}
