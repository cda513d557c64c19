package org.openmentorship.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Tables;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** Several people, on several nodes, want the same at once: one gets it, the others a sentence, nothing is half. */
class TwoAtOnceTest {
    /** The databases that the races are run on. */
    enum On {
        H2(Tables.onH2()),
        POSTGRES(Tables.onPostgres());

        private final Tables tables;

        On(Tables tables) {
            this.tables = tables;
        }

        /** Each world has its own objects, as each node has, over the same tables. */
        World node() {
            World world = World.over(tables.ao());
            if (world.programmes.find("kind").isEmpty()) {
                world.withKind();
            }
            return world;
        }
    }

    private static final int ROUNDS = 10;
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(8);

    @AfterAll
    static void close() {
        THREADS.shutdownNow();
        for (On on : On.values()) {
            on.tables.close();
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void ofTwoAcceptancesAtOnceExactlyOneWins(On on) throws Exception {
        World one = on.node();
        World two = on.node();
        for (int i = 0; i < ROUNDS; i++) {
            Request request = one.open(MENTEE);
            Offer a = one.offers.offer(MENTOR, request.id(), "");
            Offer b = one.offers.offer(OTHER_MENTOR, request.id(), "");
            List<Object> ends = atOnce(
                    () -> one.offers.accept(MENTEE, a.id(), request.version()),
                    () -> two.offers.accept(MENTEE, b.id(), request.version()));

            assertThat(ends).filteredOn(end -> end instanceof Request).hasSize(1);
            assertThat(ends).filteredOn(end -> end == Refused.Why.STALE).hasSize(1);
            assertThat(one.book.offersOf(request.id()))
                    .filteredOn(offer -> offer.state() == Offer.State.ACCEPTED)
                    .hasSize(1);
            assertThat(one.ledger.of("request:" + request.id())).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void theSameFormSentManyTimesAtOnceIsOneRequest(On on) throws Exception {
        World one = on.node();
        World two = on.node();
        for (int i = 0; i < ROUNDS; i++) {
            Save form = World.form(Kind.DRAFT, true, false);
            List<Object> ends = atOnce(
                    () -> one.requests.save(MENTEE, form).request(),
                    () -> two.requests.save(MENTEE, form).request(),
                    () -> one.requests.save(MENTEE, form).request(),
                    () -> two.requests.save(MENTEE, form).request());

            assertThat(ends).hasOnlyElementsOfType(Request.class);
            assertThat(ends).extracting(end -> ((Request) end).id()).containsOnly(((Request) ends.get(0)).id());
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    @Tag("KIND-24")
    void manyOffersAtOnceAreAllCounted(On on) throws Exception {
        World node = on.node();
        Request request = node.open(MENTEE);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Visitor mentor = node.village.welcome(Village.inGroup("mentor" + i, "mentors"));
            work.add(() -> node.offers.offer(mentor, request.id(), ""));
        }
        assertThat(atOnce(work)).hasOnlyElementsOfType(Offer.class);
        assertThat(node.now(request).offers()).isEqualTo(4);
        assertThat(node.now(request).turn()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void whatComesAndGoesAtOnceIsCountedOnce(On on) throws Exception {
        World one = on.node();
        World two = on.node();
        int before = one.requests.counts(one.guest(MENTOR)).get(State.OPEN);
        for (int i = 0; i < ROUNDS; i++) {
            Request leaving = one.open(MENTEE);
            List<Object> ends = atOnce(
                    () -> one.open(MENTEE),
                    () -> two.requests.withdraw(MENTEE, leaving.id(), leaving.version()),
                    () -> one.open(OTHER_MENTEE),
                    () -> two.open(OTHER_MENTEE));
            assertThat(ends).hasOnlyElementsOfType(Request.class);
        }
        assertThat(two.requests.counts(two.guest(MENTOR))).containsEntry(State.OPEN, before + 3 * ROUNDS);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void oneMentorOfferingTwiceAtOnceOffersOnce(On on) throws Exception {
        World one = on.node();
        World two = on.node();
        for (int i = 0; i < ROUNDS; i++) {
            Request request = one.open(MENTEE);
            List<Object> ends = atOnce(
                    () -> one.offers.offer(MENTOR, request.id(), "a"),
                    () -> two.offers.offer(MENTOR, request.id(), "b"));

            assertThat(ends).filteredOn(end -> end instanceof Offer).hasSize(1);
            assertThat(ends).filteredOn(end -> end == Refused.Why.CLOSED).hasSize(1);
            assertThat(one.now(request).offers()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void anOfferNeverStandsOnARequestThatWasWithdrawnMeanwhile(On on) throws Exception {
        World one = on.node();
        World two = on.node();
        for (int i = 0; i < ROUNDS; i++) {
            Request request = one.open(MENTEE);
            atOnce(
                    () -> one.requests.withdraw(MENTEE, request.id(), request.version()),
                    () -> two.offers.offer(MENTOR, request.id(), ""));

            assertThat(one.now(request).state()).isEqualTo(State.WITHDRAWN);
            assertThat(one.now(request).offers()).isZero();
            assertThat(one.book.offersOf(request.id())).noneMatch(Offer::standing);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private List<Object> atOnce(Callable<Object>... work) throws Exception {
        return atOnce(List.of(work));
    }

    /** What each gave, or why it was refused. */
    private List<Object> atOnce(List<Callable<Object>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<Object> one : work) {
            running.add(THREADS.submit(() -> {
                start.await();
                return one.call();
            }));
        }
        start.countDown();
        List<Object> ends = new ArrayList<>();
        for (Future<Object> one : running) {
            try {
                ends.add(one.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Refused refused)) {
                    throw e;
                }
                ends.add(refused.why());
            }
        }
        return ends;
    }
}
