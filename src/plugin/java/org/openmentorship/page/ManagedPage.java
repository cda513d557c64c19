package org.openmentorship.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmentorship.shared.PersonKey;

/**
 * A wiki page that a feature wants to be there.
 *
 * <p>{@code once} names it for ever (“contract:12”), so that wanting it again changes it and never makes a second one.
 * {@code turn} counts every write.
 */
public record ManagedPage(
        int id, String once, String programme, Wish wish, State state, long pageId, Given given, Work work, int turn) {

    /** Whether the wiki has it. */
    public enum State {
        WAITING,
        THERE,
        TRASHED,
        REMOVED,
        STUCK
    }

    /** Why it could not be made; there is a sentence for each. */
    public enum Trouble {
        NONE,
        NO_SPACE,
        NO_AUTHOR,
        NO_PERMISSION,
        PAGE_ABOVE,
        READ_ONLY,
        NOT_VALID,
        FAILED;

        /** The key of the sentence. */
        public String key() {
            return "mentorship.page.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a coordinator has asked for beyond the wish: to bring it back, or to let in only its people again. */
    public enum Call {
        NONE,
        AGAIN,
        RESTRICT
    }

    /**
     * What it should be.
     *
     * <p>{@code under} is the way of titles from the top, made where they are missing (“Contracts”, “2026”); or {@code
     * parent} names another managed page. {@code body} is in storage format: of a page that people have written on since,
     * only the macro that the body begins with is replaced. Without {@code people} everybody who sees the space sees it.
     */
    public record Wish(
            String title, List<String> under, String parent, String body, PersonKey author, Set<PersonKey> people) {
        public Wish {
            under = under == null ? List.of() : List.copyOf(under);
            parent = parent == null ? "" : parent;
            people = people == null ? Set.of() : Set.copyOf(people);
        }

        Wish by(PersonKey other) {
            return new Wish(title, under, parent, body, other, people);
        }
    }

    /**
     * What the wiki was last given by us, so that we know what people have changed since.
     *
     * <p>{@code wished} is the title of the wish and {@code title} the one that was free; {@code macro} is the hash of the
     * macro; {@code open} says that others than its people may see it by somebody’s hand.
     */
    public record Given(String wished, String title, String macro, Set<PersonKey> people, boolean open) {
        static final Given NOTHING = new Given("", "", "", Set.of(), false);

        public Given {
            people = people == null ? Set.of() : Set.copyOf(people);
        }

        Given open(boolean now) {
            return new Given(wished, title, macro, people, now);
        }
    }

    /**
     * How far the keeper is with it: {@code wanted} counts what was wanted, and {@code made} how much of that the wiki has.
     */
    public record Work(int wanted, int made, int attempts, Instant due, Trouble trouble, Call call) {
        Work more(Call what, Instant now) {
            return new Work(wanted + 1, made, 0, now, Trouble.NONE, what);
        }

        Work tried(Instant next) {
            return new Work(wanted, made, attempts + 1, next, trouble, call);
        }

        Work failed(Trouble why) {
            return new Work(wanted, made, attempts, due, why, call);
        }

        Work over(int nowMade) {
            return new Work(wanted, nowMade, 0, due, Trouble.NONE, Call.NONE);
        }
    }

    static ManagedPage wanted(String once, String programme, Wish wish, Instant now) {
        Work work = new Work(1, 0, 0, now, Trouble.NONE, Call.NONE);
        return new ManagedPage(0, once, programme, wish, State.WAITING, 0, Given.NOTHING, work, 1);
    }

    /** Its address in the wiki, after the context path; empty while the wiki does not have it. */
    public String path() {
        return pageId == 0 ? "" : "/pages/viewpage.action?pageId=" + pageId;
    }

    public Trouble trouble() {
        return work.trouble();
    }

    public boolean gone() {
        return state == State.TRASHED || state == State.REMOVED;
    }

    public ManagedPage with(int newId) {
        return new ManagedPage(newId, once, programme, wish, state, pageId, given, work, turn);
    }

    private ManagedPage next(Wish newWish, State newState, long place, Given newGiven, Work newWork) {
        return new ManagedPage(id, once, programme, newWish, newState, place, newGiven, newWork, turn + 1);
    }

    /** What is in the trash or removed is not made again by a new wish, but by somebody who asks for it. */
    ManagedPage wanting(Wish other, Instant now) {
        return next(other, gone() ? state : State.WAITING, pageId, given, work.more(work.call(), now));
    }

    ManagedPage called(Call what, PersonKey by, Instant now) {
        boolean anew = state == State.REMOVED;
        Call both = work.call() == Call.RESTRICT && !gone() ? Call.RESTRICT : what;
        return next(
                by == null ? wish : wish.by(by),
                State.WAITING,
                anew ? 0 : pageId,
                anew ? Given.NOTHING : given,
                work.more(both, now));
    }

    ManagedPage tried(Instant next) {
        return next(wish, state, pageId, given, work.tried(next));
    }

    ManagedPage made(long place, Given now) {
        return next(wish, State.THERE, place, now, work.over(work.wanted()));
    }

    ManagedPage failed(Trouble why, boolean givenUp) {
        return next(wish, givenUp ? State.STUCK : State.WAITING, pageId, given, work.failed(why));
    }

    /** What the wiki says of it: there again, in the trash, or not known any more. */
    ManagedPage seen(State now) {
        boolean late = now == State.THERE && work.made() < work.wanted();
        return next(wish, late ? State.WAITING : now, pageId, given.open(false), work.over(work.made()));
    }

    ManagedPage open(boolean open) {
        return next(wish, state, pageId, given.open(open), work);
    }

    /** What has happened to a managed page in the wiki. */
    public sealed interface Event {
        ManagedPage page();

        /** The wiki has it now, or has the change. */
        record Made(ManagedPage page) implements Event {}

        /** After the last attempt it is still not there. */
        record Stuck(ManagedPage page) implements Event {}

        /** Somebody has put it in the trash, or removed it for ever. */
        record Gone(ManagedPage page, PersonKey actor) implements Event {}

        /** It came back from the trash. */
        record Restored(ManagedPage page, PersonKey actor) implements Event {}

        /** Somebody has changed by hand who may see it: others than its people do now. */
        record Opened(ManagedPage page, PersonKey actor) implements Event {}

        /** Nobody but its people sees it any more. */
        record Guarded(ManagedPage page, PersonKey actor) implements Event {}

        /** Somebody has written on it or below it, or commented there. */
        record Touched(ManagedPage page, PersonKey actor, Instant at) implements Event {}
    }
}
