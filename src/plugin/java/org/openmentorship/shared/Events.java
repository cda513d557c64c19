package org.openmentorship.shared;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The way backwards between features: what happened is told, inside the transaction, to those who asked for it. */
public final class Events {
    private final List<Ear<?>> ears = new CopyOnWriteArrayList<>();

    public <E> void on(Class<E> type, Consumer<E> consumer) {
        ears.add(new Ear<>(type, consumer));
    }

    public void happened(Record event) {
        ears.forEach(ear -> ear.tell(event));
    }

    /** Somebody who asked for one type of event. */
    private record Ear<E>(Class<E> type, Consumer<E> consumer) {
        void tell(Record event) {
            if (type.isInstance(event)) {
                consumer.accept(type.cast(event));
            }
        }
    }
}
