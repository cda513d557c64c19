package org.openmentorship.contract.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openmentorship.host.data.Database;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** Two nodes on one PostgreSQL, each with all objects of its own, and two who do something at one instant. */
public final class TwoNodes implements AutoCloseable {
    private final Database database = Tables.emptyPostgres();
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    public final World one = World.over(Tables.on(database).ao()).withKind();
    public final World other = World.over(Tables.on(database).ao());

    /** What each gave, or why it was refused. */
    public List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<Object> work : List.of(one, other)) {
            running.add(two.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        List<Object> ends = new ArrayList<>();
        for (Future<Object> end : running) {
            try {
                ends.add(end.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Refused refused)) {
                    throw e;
                }
                ends.add(refused.why());
            }
        }
        return ends;
    }

    @Override
    public void close() {
        two.shutdownNow();
        database.close();
    }
}
