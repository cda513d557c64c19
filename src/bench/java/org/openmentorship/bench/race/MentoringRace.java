package org.openmentorship.bench.race;

import java.nio.file.Path;
import org.openmentorship.bench.Findings;
import org.openmentorship.bench.Ratio;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.load.Client;
import org.openmentorship.bench.load.Node;
import org.openmentorship.bench.town.PairTown;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** The screens of mentoring in a wiki that has seen many relationships against one that has seen few. */
public final class MentoringRace {
    private static final double SAME = 1.3;
    private final Scale scale;
    private final Findings findings;

    public MentoringRace(Scale scale, Findings findings) {
        this.scale = scale;
        this.findings = findings;
    }

    public void run(String database) throws Exception {
        Path scene = Path.of(System.getProperty("scenes"), "bench.yaml");
        Options options = Options.forTests(Node.APP, scene).withDatabase(database);
        try (Host old = Host.start(options);
                Host young = Host.start(options)) {
            new PairTown(old.engine().database(), scale.relationships()).build();
            new PairTown(young.engine().database(), Scale.FEW_RELATIONSHIPS).build();
            Inside inOld = new Inside(old.engine());
            Inside inYoung = new Inside(young.engine());
            for (String reader : new String[] {"mentee1", "mentor1"}) {
                race(database, "mentorship-my-mentoring", reader, old, inOld, young, inYoung);
            }
            race(database, "mentorship-queue", "coordinator1", old, inOld, young, inYoung);
        }
    }

    private void race(
            String database, String macro, String reader, Host old, Inside inOld, Host young, Inside inYoung) {
        if (old.engine().modules().macro(macro).isEmpty()) {
            findings.number(macro + " missing from the app", database, 1, "", "", 0);
            return;
        }
        Client many = Client.signedIn(old.base(), reader, reader);
        Client few = Client.signedIn(young.base(), reader, reader);
        long more = inOld.statements(many, macro, "kind");
        long less = inYoung.statements(few, macro, "kind");
        String what = macro + ", " + reader;
        findings.number("SQL statements of " + what, database, more, "", "with few: " + less, less);
        Ratio ratio = Ratio.of(scale, () -> Inside.nanos(many, macro, "kind"), () -> Inside.nanos(few, macro, "kind"));
        findings.ratio(
                what + ", " + scale.relationships() + " against " + Scale.FEW_RELATIONSHIPS, database, ratio, SAME);
    }
}
