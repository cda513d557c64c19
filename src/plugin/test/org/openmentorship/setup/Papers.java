package org.openmentorship.setup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.setup.store.JarProgrammes;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.World;

/** Writes down which pages are wanted, and what is asked for again. */
public final class Papers implements SetupDesk.Desk, DefaultsDesk.Book {
    final Map<String, Wish> wanted = new LinkedHashMap<>();
    final List<ManagedPage> kept = new ArrayList<>();
    final List<String> again = new ArrayList<>();
    private Defaults laid = Defaults.NONE;

    /** A desk over these papers. */
    public SetupDesk desk(World world) {
        Clock clock = world.clock;
        return new SetupDesk(
                new JarProgrammes(),
                defaults(world),
                world.programmeDesk,
                this,
                world.village,
                world.transactions,
                clock);
    }

    /** What is laid down for new programmes, kept with these papers. */
    public DefaultsDesk defaults(World world) {
        return new DefaultsDesk(this, world.village, world.ledger, world.transactions, world.clock);
    }

    @Override
    public Defaults find() {
        return laid;
    }

    @Override
    public void keep(Defaults defaults) {
        laid = defaults;
    }

    @Override
    public void want(String once, String programme, Wish wish) {
        wanted.put(once, wish);
    }

    @Override
    public List<ManagedPage> status(Collection<String> once) {
        return kept.stream().filter(one -> once.contains(one.once())).toList();
    }

    @Override
    public void again(String once, PersonKey by) {
        again.add(once);
    }
}
