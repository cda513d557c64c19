package org.openmentorship.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.notify.store.OutboxEntity;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.store.AuditEntity;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** A fault at every store call of every use case leaves no half state. */
class FaultsTest {
    private static final Tables TABLES = Tables.onH2();
    private static final World STEADY = World.over(TABLES.ao()).withKind();
    private static final Set<String> CALLS = Set.of("create", "find", "count", "deleteWithSQL", "get");
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private final World shaky = World.over(failing(TABLES.ao()));

    @AfterAll
    static void close() {
        TABLES.close();
    }

    /** What people do; each begins with a request on the board and an offer. */
    enum Deed {
        SUBMIT((world, offer) -> world.requests.save(MENTEE, World.form(Kind.DRAFT, true, false))),
        WITHDRAW((world, offer) -> world.requests.withdraw(MENTEE, offer.request(), 1)),
        REDIRECT((world, offer) -> world.requests.redirect(COORDINATOR, offer.request(), 1, "network", "There")),
        OFFER((world, offer) -> world.offers.offer(OTHER_MENTOR, offer.request(), "")),
        OFFER_WITHDRAWN((world, offer) -> world.offers.withdraw(MENTOR, offer.id())),
        ACCEPT((world, offer) -> world.offers.accept(MENTEE, offer.id(), 1));

        private final BiConsumer<World, Offer> work;

        Deed(BiConsumer<World, Offer> work) {
            this.work = work;
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void aFaultAtAnyCallLeavesEverythingAsItWas(Deed deed) {
        int calls = 0;
        for (boolean failed = true; failed; calls++) {
            Request request = STEADY.open(MENTEE);
            Offer offer = STEADY.offers.offer(MENTOR, request.id(), "");
            List<Object> before = everything();
            left.set(calls);
            int wakes = shaky.wakes;
            try {
                deed.work.accept(shaky, offer);
                failed = false;
            } catch (IllegalStateException fault) {
                assertThat(fault).hasMessage("fault");
                assertThat(everything()).isEqualTo(before);
                assertThat(shaky.wakes).isEqualTo(wakes);
            } finally {
                left.set(Integer.MAX_VALUE);
            }
        }
        assertThat(calls).isGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void withoutAFaultEveryDeedIsInTheLedger(Deed deed) {
        Request request = STEADY.open(MENTEE);
        Offer offer = STEADY.offers.offer(MENTOR, request.id(), "");
        int before = TABLES.ao().count(AuditEntity.class);
        deed.work.accept(STEADY, offer);

        assertThat(TABLES.ao().count(AuditEntity.class)).isEqualTo(before + 1);
        assertThatThrownBy(() -> STEADY.requests.withdraw(MENTEE, request.id(), 99))
                .isNotNull();
    }

    private static List<Object> everything() {
        return List.of(
                texts(RequestEntity.class),
                texts(OfferEntity.class),
                texts(SkillEntity.class),
                texts(TallyEntity.class),
                texts(AuditEntity.class),
                texts(OutboxEntity.class));
    }

    /** The rows as values, so that a row that is looked at later does not show what it is then. */
    private static List<String> texts(Class<? extends RawEntity<Integer>> type) {
        return Arrays.stream(rows(type))
                .map(row -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().startsWith("get")
                                && method.getParameterCount() == 0
                                && method.getDeclaringClass() == type)
                        .map(method -> method.getName() + "=" + value(method, row))
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private static <T extends RawEntity<Integer>> T[] rows(Class<T> type) {
        return TABLES.ao().find(type);
    }

    private static Object value(java.lang.reflect.Method method, Object row) {
        try {
            return method.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private ActiveObjects failing(ActiveObjects real) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, args) -> {
                    if (CALLS.contains(method.getName()) && left.getAndDecrement() <= 0) {
                        throw new IllegalStateException("fault");
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
