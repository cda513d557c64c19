package it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Answer;
import it.support.Mailbox;
import it.support.Session;
import it.support.Wiki;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.openmentorship.host.Options;
import org.openmentorship.host.cluster.Cluster;

/** Two nodes as one wiki, until one of them is killed in the middle of its work. */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(80)
class TwoNodesTest {
    private static final String JOB = "mentorship-outbox";
    private static final String UPM = "/plugins/servlet/upm";

    private static Cluster cluster;
    private static Wiki front;
    private static Wiki one;
    private static Wiki two;

    @BeforeAll
    static void startTwoNodes() throws Exception {
        Path scene = Path.of(System.getProperty("top"), "src", "plugin", "test", "scenes", "kind.yaml");
        cluster = Cluster.start(Options.forTests(Path.of(System.getProperty("app.jar")), scene)
                .withDatabase("postgres")
                .withNodes(2));
        front = new Wiki(cluster.base());
        one = new Wiki(cluster.nodes().get(0).base());
        two = new Wiki(cluster.nodes().get(1).base());
        List.of("mentor1", "mentor2", "mentor3").forEach(mentor -> Asking.hasTime(front.as(mentor)));
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void whoSignedInOnceIsKnownOnBothNodes() {
        Session admin = front.as("admin").confirmedWith("admin");
        Set<String> nodes = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Answer answer = admin.get(UPM);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("Mentorship for Confluence");
            nodes.add(answer.header("X-Node"));
        }
        assertThat(nodes).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    @Order(2)
    void aSavedPageIsThereOnTheOtherNodeAtOnce() {
        Session writer = one.as("admin");
        Session reader = two.as("mentee1");
        for (int i = 1; i <= 3; i++) {
            Map<String, String> page = Map.of(
                    "atl_token",
                    token(writer, "/pages/createpage.action?spaceKey=MENTOR"),
                    "spaceKey",
                    "MENTOR",
                    "title",
                    "Written on one " + i,
                    "content",
                    "<p>Read on two " + i + "</p>");
            assertThat(writer.form("/pages/docreatepage.action", page).status()).isEqualTo(200);
            assertThat(reader.get("/display/MENTOR/Written+on+one+" + i).text()).contains("Read on two " + i);
        }
    }

    @Test
    @Order(3)
    void ofTwoAcceptancesAtOnceOnTwoNodesExactlyOneWins() throws Exception {
        Session here = one.as("mentee2");
        Session there = two.as("mentee2");
        for (int round = 0; round < 5; round++) {
            int request = Asking.submit(here, "Two nodes at once " + round);
            int first = Asking.offer(one.as("mentor1"), request);
            int second = Asking.offer(two.as("mentor2"), request);
            int version = Asking.version(there, request);
            assertThat(together(() -> Asking.accept(here, first, version), () -> Asking.accept(there, second, version)))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    @Order(4)
    void anAppDisabledOnOneNodeIsSoonDisabledOnTheOther() throws Exception {
        Session admin = one.as("admin").confirmedWith("admin");
        Session mentee = two.as("mentee1");
        change(admin, "disable");
        waitUntilAnswered(mentee, 404);
        change(admin, "enable");
        waitUntilAnswered(mentee, 200);
    }

    @Test
    @Order(5)
    void aNodeKilledInTheMiddleOfItsMailsLosesNone() throws Exception {
        List<String> titles = new ArrayList<>();
        Instant killed;
        try (Tables tables = new Tables(cluster.database());
                Tables holder = new Tables(cluster.database())) {
            String outbox = tables.outbox();
            tables.waitFor(0, "select -count(*) from " + outbox + " where \"STATE\" = 'WAITING'");
            AutoCloseable blocked = holder.blockedInbox();
            titles.addAll(submitOnBoth());
            Session admin = two.as("admin").confirmedWith("admin");
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> runJob(admin));
            tables.waitFor(1, "select count(*) from host_job where node = 'node2' and claimed_until > 0");
            tables.waitFor(3, "select count(*) from " + outbox + " where \"STATE\" = 'WAITING' and \"ATTEMPTS\" = 1");
            killed = Instant.now();
            cluster.nodes().get(1).kill();
            tables.cutOff("node2");
            blocked.close();
            run.exceptionally(broken -> null).join();
            assertThat(front.as("mentee1").get("/display/MENTOR/Mentoring").status())
                    .isEqualTo(200);
            long inHand = theOtherNodeDelivers(tables, outbox, killed);
            System.out.println("Killed with " + inHand + " letters in hand; the job went on after "
                    + Duration.between(killed, Instant.now()).toSeconds() + " s.");
        }
        everyMentorHeardOf(titles);
    }

    /** Answers how many letters the dead node had in hand. */
    private static long theOtherNodeDelivers(Tables tables, String outbox, Instant killed) throws Exception {
        tables.waitFor(0, "select -count(*) from " + outbox + " where \"STATE\" = 'WAITING' and \"ATTEMPTS\" = 0");
        long inHand = tables.number("select count(*) from " + outbox + " where \"STATE\" = 'WAITING'");
        assertThat(inHand)
                .as("the dead node’s courier and its job had one letter each")
                .isGreaterThanOrEqualTo(2);
        // What the dead node had in hand is due again a minute after its attempt: now.
        tables.change("update " + outbox + " set \"DUE_AT\" = 0 where \"STATE\" = 'WAITING'");
        tables.waitFor(
                1,
                "select count(*) from host_job_run where job_key = ? and outcome = 'SUCCESS' and started > ?",
                JOB,
                killed.toEpochMilli());
        return inHand;
    }

    private static List<String> submitOnBoth() {
        List<String> titles = new ArrayList<>();
        Session here = one.as("mentee3");
        Session there = two.as("mentee4");
        for (int i = 0; i < 4; i++) {
            titles.add("Asked on node one " + i);
            Asking.submit(here, "Asked on node one " + i);
            titles.add("Asked on node two " + i);
            Asking.submit(there, "Asked on node two " + i);
        }
        return titles;
    }

    private static void everyMentorHeardOf(List<String> titles) {
        Mailbox mailbox = new Mailbox(front);
        Map<String, Integer> doubles = new TreeMap<>();
        for (String title : titles) {
            for (String mentor : List.of("priya.raman@", "eilidh.macleod@", "diego.morales@")) {
                mailbox.waitFor(mentor, mail -> mail.text().contains(title));
            }
        }
        for (Mailbox.Mail mail : mailbox.all()) {
            titles.stream()
                    .filter(title -> mail.text().contains(title))
                    .forEach(title -> doubles.merge(mail.to() + " " + title, 1, Integer::sum));
        }
        doubles.values().removeIf(count -> count == 1);
        System.out.println("Mails that came more than once: " + doubles);
    }

    private static void runJob(Session admin) {
        String token = token(admin, "/admin/scheduledjobs/viewscheduledjobs.action");
        admin.form("/admin/scheduledjobs/runjob.action", Map.of("atl_token", token, "key", JOB));
    }

    private static void change(Session admin, String deed) {
        Map<String, String> form =
                Map.of("atl_token", token(admin, UPM), "key", "org.openmentorship.confluence", "deed", deed);
        assertThat(admin.form(UPM + "/change", form).status()).isEqualTo(200);
    }

    private static void waitUntilAnswered(Session who, int status) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(15);
        while (who.rest("/programmes/kind").status() != status) {
            assertThat(Instant.now()).as("no %d yet", status).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static String token(Session who, String path) {
        return who.get(path).html().select("input[name=atl_token]").attr("value");
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> two) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> clicks = new ArrayList<>();
            for (Callable<Integer> click : List.of(one, two)) {
                clicks.add(hands.submit(() -> {
                    barrier.await();
                    return click.call();
                }));
            }
            return List.of(clicks.get(0).get(), clicks.get(1).get());
        } finally {
            hands.shutdownNow();
        }
    }
}
