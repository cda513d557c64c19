package it.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.access.Deeds.Found;
import it.access.Matrix.Row;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation and every macro for every kind of person is one cell of matrix.txt, tried over HTTP. */
@WithConfluence
@Scene("access")
@Tag("KIND-36")
class AccessMatrixTest {
    private static final List<String> PEOPLE = List.of(
            "", "outsider1", "mentee1", "mentee2", "mentor1", "mentor2", "coordinator1", "coordinator2", "admin");
    private static final Map<String, String> PAGES = Map.of(
            "mentorship-programme",
            "Programme",
            "mentorship-request-form",
            "Form",
            "mentorship-request-board",
            "Board");
    private static final Set<String> ENDS = Set.of(
            "requestChange",
            "requestWithdraw",
            "requestReturnToBoard",
            "requestRedirect",
            "requestOffer",
            "requestWithdrawOffer",
            "requestAccept");
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everybodyGetsWhatTheMatrixSays(Wiki wiki) {
        List<Session> people = PEOPLE.stream()
                .map(name -> name.isEmpty() ? wiki.anonymous() : wiki.as(name))
                .toList();
        people.get(8).confirmedWith("admin");
        Described described = new Described(people.get(1));
        Matrix matrix = Matrix.read();
        Set<String> doors = new TreeSet<>(described.doors().keySet());
        doors.addAll(Matrix.macros());
        assertThat(matrix.doors())
                .as("matrix.txt has a row for each operation and macro")
                .isEqualTo(doors);
        Deeds deeds = new Deeds(people.get(2), people.get(4), people.get(6), people.get(8));
        secondProgramme(deeds, people.get(8));
        for (Row row : matrix.rows()) {
            assertThat(row.answers()).as(row.toString()).hasSameSizeAs(PEOPLE);
            Found found = deeds.found(row.situation());
            for (int i = 0; i < PEOPLE.size(); i++) {
                String got = row.macro()
                        ? shown(people.get(i), row, found)
                        : answered(described, deeds, row, people.get(i), found);
                if (!got.equals(row.answers().get(i))) {
                    wrong.add(
                            row + " for " + PEOPLE.get(i) + ": " + row.answers().get(i) + " wanted, " + got + " got");
                }
                boolean spent = ENDS.contains(row.door()) && got.startsWith("2");
                found = spent ? deeds.found(row.situation()) : found;
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The second coordinator has a programme, in the same space, but not this one. */
    private static void secondProgramme(Deeds deeds, Session admin) {
        var other = deeds.programme("other");
        other.withObject("/seats").putArray("coordinators").add("coordinator2");
        other.withObject("/seats").putArray("leads").add("coordinator2");
        Deeds.good(admin.rest("POST", "/programmes", other));
    }

    private String answered(Described described, Deeds deeds, Row row, Session who, Found found) {
        Answer answer = deeds.tried(row.door(), who, found);
        described.broken(row.door(), answer).forEach(broken -> wrong.add(row + " is not as described: " + broken));
        return String.valueOf(answer.status());
    }

    private static String shown(Session who, Row row, Found found) {
        String request = row.situation().isEmpty() ? "" : "?mrb-request=" + found.id();
        Document page =
                who.get("/display/OPEN/" + PAGES.get(row.door()) + request).html();
        if (!page.select(".mentorship-sentence.aui-message-warning").isEmpty()) {
            return "sentence";
        }
        if (page.select("section.mentorship").isEmpty()) {
            return page.select(".mentorship-sentence").isEmpty() ? "nothing" : "sign-in";
        }
        if (!page.select("section.mentorship-ask").isEmpty()) {
            return page.select("section.mentorship-ask form").isEmpty() ? "instead" : "form";
        }
        return page.text().contains("Scripts into a package")
                        && page.select(".mentorship-filter").isEmpty()
                        && !row.situation().isEmpty()
                ? "request"
                : "screen";
    }
}
