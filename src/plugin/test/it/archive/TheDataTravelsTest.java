package it.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator saves everything, brings it into another wiki, finds the same screens there, and erases it. */
@WithConfluence
@Scene("kind")
class TheDataTravelsTest {
    private static final String DATA = "/plugins/servlet/mentorship/data";
    private static final String TAB = "/plugins/servlet/mentorship/admin?mra-step=archive";
    private static final String TITLE = "Travels with its numbers";
    private static final List<String> PAGES =
            List.of("Mentoring", "Request+board", "My+mentoring", "Mentors", "Coordinators%E2%80%99+queue");

    @TempDir
    static Path folder;

    @Test
    @Tag("OLS-71")
    void whatIsBroughtIntoAnotherWikiGivesTheSameScreens(Wiki wiki, Browsers browsers) throws IOException {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", TITLE);
        made(wiki);
        saysWhatItIs(browsers.onAPhoneInTheDark("admin"));
        Path file = folder.resolve("all.zip");
        Files.write(file, wiki.as("admin").confirmedWith("admin").download(DATA));
        Map<String, String> before = screens(wiki, couple);

        try (Newcomer other = Newcomer.like("kind", folder);
                Browsers there = new Browsers(other.wiki().base())) {
            assertThat(other.wiki()
                            .as("mentee1")
                            .get("/display/MENTOR/Mentoring")
                            .text())
                    .doesNotContain("We run an informal mentoring scheme");
            brings(there.as("admin"), file);
            made(other.wiki());

            assertThat(screens(other.wiki(), couple)).isEqualTo(before);
            Couple.introduced(other.wiki(), "mentee2", "mentor2", "Goes on after the move");
            erases(there.as("admin"));
            assertThat(other.wiki()
                            .as("mentee1")
                            .get("/display/MENTOR/Mentoring")
                            .text())
                    .contains("This space is the home of the KIND mentoring scheme")
                    .doesNotContain("We run an informal mentoring scheme");
        }
    }

    private static void saysWhatItIs(Surfer admin) {
        Page page = opened(admin);
        assertThat(page.getByText("There is data of mentoring here already.")).isVisible();
        admin.findsTheScreenSound();
        admin.takesAPicture("archive-full-320");
    }

    private static Page opened(Surfer admin) {
        Page page = admin.open(TAB);
        if (page.getByLabel("Password").count() > 0) {
            page.getByLabel("Password").fill("admin");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Confirm"))
                    .click();
            page.waitForLoadState();
        }
        return admin.open(TAB);
    }

    private static void brings(Surfer admin, Path file) throws IOException {
        Page page = opened(admin);
        admin.findsTheScreenSound();
        admin.takesAPicture("archive-empty");
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(file), 3000));
        page.getByLabel("File", new GetByLabelOptions().setExact(true)).setInputFiles(cut);
        press(page, "Check the file");
        assertThat(page.getByText("The file is not whole, or not one of ours.")).isVisible();
        page.getByLabel("File", new GetByLabelOptions().setExact(true)).setInputFiles(file);
        press(page, "Check the file");
        assertThat(page.getByText("The file is in order:")).isVisible();
        admin.findsTheScreenSound();
        admin.takesAPicture("archive-checked");
        press(page, "Import");
        assertThat(page.getByText("is complete:")).isVisible();
        admin.findsTheScreenSound();
    }

    private static void erases(Surfer admin) {
        Page page = opened(admin);
        page.getByLabel("To erase everything, type").fill("erase all");
        press(page, "Erase everything for good");
        assertThat(page.getByText("Nothing was erased.")).isVisible();
        page.getByLabel("To erase everything, type").fill("erase all mentoring");
        press(page, "Erase everything for good");
        assertThat(page.getByText("All data was erased on")).isVisible();
        assertThat(page.getByLabel("File", new GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** What these people see of it, without the addresses that each wiki gives its own pages. */
    private static Map<String, String> screens(Wiki wiki, Couple couple) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String person : List.of("mentee1", "mentor1", "coordinator1")) {
            Session who = wiki.as(person);
            PAGES.forEach(page -> seen.put(person + " " + page, section(who.get("/display/MENTOR/" + page))));
            seen.put(person + " pair", section(who.get(couple.screen())));
        }
        Session mentee = wiki.as("mentee1");
        String contract = mentee.get(couple.screen())
                .html()
                .select("section.mentorship .mentorship-actions a.aui-button[href*=/confluence/]")
                .first()
                .attr("href")
                .replaceFirst("^/confluence", "");
        seen.put("contract", section(mentee.get(contract)));
        assertThat(seen.get("contract")).contains(TITLE, "Amina Yusuf", "Priya Raman");
        return seen;
    }

    private static String section(Answer answer) {
        return answer.html().select("section.mentorship, .mentorship-sentence").text();
    }

    /** The pages that are wanted are made by the job. */
    private static void made(Wiki wiki) {
        Session admin = wiki.as("admin").confirmedWith("admin");
        String token = admin.get("/admin/console.action")
                .html()
                .select("input[name=atl_token]")
                .attr("value");
        for (int i = 0; i < 2; i++) {
            admin.form("/admin/scheduledjobs/runjob.action", Map.of("atl_token", token, "key", "mentorship-pages"));
        }
    }

    @Test
    @Tag("KIND-36")
    void theDoorOpensToAdministratorsWithTheirPasswordAlone(Wiki wiki) {
        byte[] line = "{\"people\":\"\",\"anyway\":false}\nno zip".getBytes(StandardCharsets.UTF_8);
        Session admin = wiki.as("admin");

        assertThat(wiki.anonymous().get(DATA).text()).doesNotContain("PK").contains("Log in");
        assertThat(wiki.as("coordinator1").get(DATA).status()).isEqualTo(403);
        assertThat(wiki.as("coordinator1").upload(DATA + "?check", line).status())
                .isEqualTo(403);
        assertThat(admin.get(DATA).header("Content-Disposition")).isEmpty();
        assertThat(admin.upload(DATA + "?erase", line).status()).isEqualTo(403);
        admin.confirmedWith("admin");
        assertThat(admin.raw("POST", DATA + "?erase", "{\"words\":\"erase all mentoring\"}", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(admin.upload(DATA + "?check", line).json().path("problems").toString())
                .contains("The file is not whole");
        assertThat(admin.upload(DATA + "?import", line).json().path("message").asText())
                .contains("There is data of mentoring here already");
        assertThat(admin.upload(DATA + "?other", line).status()).isEqualTo(404);
        assertThat(admin.get(DATA).header("Content-Disposition"))
                .matches("attachment; filename=\"mentorship-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
        assertThat(wiki.as("mentee1").get("/display/MENTOR/Mentoring").text())
                .contains("We run an informal mentoring scheme");
    }
}
