package org.openmentorship.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.data.Database;

/** What a visit costs in SQL is what its own thread asked for, whatever jobs and executors do meanwhile. */
class VisitsAreCountedTest {

    private static final String COUNTER = "/rest/tiny/1/counter";

    private static Host host;
    private static Database database;
    private static Browser browser;

    /** What goes on while somebody waits for a page. */
    private interface Work {
        void run() throws Exception;
    }

    @BeforeAll
    static void start() throws Exception {
        host = Host.start(Options.forTests(null, null));
        host.engine().apps().install(new TinyApp().jar());
        database = host.engine().database();
        browser = new Browser(host.base());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void itsOwnStatementsAndThoseOfWhatItCalls() throws Exception {
        assertThat(cost(() -> read())).isEqualTo(1);
        assertThat(cost(() -> browser.call("admin", "POST", COUNTER, "nested", "Content-Type", "application/json")))
                .isGreaterThan(1);
    }

    @Test
    void notThoseOfThreadsBehindIt() throws Exception {
        long all = database.statements();

        assertThat(cost(() -> {
                    behind();
                    read();
                    behind();
                }))
                .isEqualTo(1);
        assertThat(database.statements() - all).isGreaterThanOrEqualTo(3);
    }

    private static long cost(Work work) throws Exception {
        long before = database.appStatements();
        work.run();
        return database.appStatements() - before;
    }

    private static void read() throws Exception {
        assertThat(browser.get(COUNTER).statusCode()).isEqualTo(200);
    }

    /** As a courier does: a statement on a table of an app, from a thread of its own. */
    private static void behind() throws InterruptedException {
        Thread courier = new Thread(() -> database.jdbc()
                .sql("select count(*) from information_schema.tables where table_name like 'AO_%'")
                .query(Long.class)
                .single());
        courier.start();
        courier.join();
    }
}
