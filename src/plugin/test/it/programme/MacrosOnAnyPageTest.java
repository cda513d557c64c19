package it.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our macros wherever a person puts them, with and without what they need. */
@WithConfluence
@Scene("kind")
class MacrosOnAnyPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"mentorship-programme", "mentorship-request-form", "mentorship-request-board"})
    void withoutAProgrammeItSaysWhichMacroLacksWhichParameter(String macro, Wiki wiki) {
        Answer page = publish(wiki.as("mentee1"), macro + " without programme", macro, "");
        assertThat(page.text()).contains(macro).contains("programme");
        assertThat(page.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentorship-programme", "mentorship-request-form", "mentorship-request-board"})
    void withAnUnknownProgrammeItNamesIt(String macro, Wiki wiki) {
        Answer page = publish(wiki.as("mentee1"), macro + " elsewhere", macro, "no-such-<programme>");
        assertThat(page.text()).contains(macro).contains("no-such-<programme>");
        assertThat(page.body()).doesNotContain("Exception", "no-such-<programme>");
    }

    @Test
    @Tag("OLS-02")
    void aProgrammeNamesAllWhoLeadIt(Wiki wiki) {
        Session admin = wiki.as("admin").confirmedWith("admin");
        ObjectNode programme = (ObjectNode) admin.rest("/programmes/kind").json();
        programme.put("key", "led");
        programme
                .withObject("/seats")
                .putArray("leads")
                .add("mentor2")
                .add("mentor3")
                .add("mentor1");
        assertThat(admin.rest("POST", "/programmes", programme).status()).isEqualTo(201);

        assertThat(publish(wiki.as("mentee1"), "Led by three", "mentorship-programme", "led")
                        .text())
                .contains("Eilidh MacLeod", "Diego Morales", "Priya Raman");
    }

    @Test
    @Tag("WMF-18")
    void aDirectoryOfSeveralProgrammesIsFilteredByOneOfThem(Wiki wiki, Browsers browsers) {
        Session admin = wiki.as("admin").confirmedWith("admin");
        ObjectNode other = (ObjectNode) admin.rest("/programmes/kind").json();
        other.put("key", "other").withObject("/profile").put("name", "Another programme");
        other.withObject("/form")
                .putArray("skills")
                .addObject()
                .put("id", "clay")
                .put("label", "Clay");
        assertThat(admin.rest("POST", "/programmes", other).status()).isEqualTo(201);
        other.put("key", "shut").withObject("/plan").withObject("/sights").put("mentors", "PARTIES");
        assertThat(admin.rest("POST", "/programmes", other).status()).isEqualTo(201);
        Answer kind = publish(wiki.as("mentee1"), "Mentors of all", "mentorship-mentors", "shut, kind,other, none");
        assertThat(kind.html().select("[name=mrm-programme] option").eachAttr("value"))
                .containsExactly("kind", "other");
        assertThat(kind.text()).contains("Priya Raman");

        Surfer mentee = browsers.as("mentee1");
        Page page = mentee.open("/display/MENTOR/Mentors+of+all");
        page.getByLabel("Skill", new Page.GetByLabelOptions().setExact(true)).selectOption("r");
        page.getByLabel("Programme", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Another programme");
        button(page, "Filter").click();
        mentee.findsTheScreenSound();
        assertThat(page.locator("section.mentorship").textContent())
                .contains("Another programme", "Clay")
                .doesNotContain("Priya Raman", "Building packages");
        assertThat(publish(wiki.as("mentee1"), "None", "mentorship-mentors", "shut, none")
                        .text())
                .contains("or it is not open to you");
    }

    @Test
    void theMacroBrowserInsertsAMacroFromItsForm(Browsers browsers) {
        Surfer mentee = browsers.as("mentee1");
        Page page = mentee.open("/pages/createpage.action?spaceKey=MENTOR");
        page.getByLabel("Title").fill("Made with the macro browser");
        button(page, "Insert macro…").click();
        page.getByLabel("Search macros").fill("mentoring");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mentoring programme"))
                .click();
        mentee.findsTheScreenSound();
        page.getByLabel("Programme").fill("kind");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Insert"))
                .click();
        button(page, "Publish").click();
        assertThat(page.getByText("We run an informal mentoring scheme.")).isVisible();
        mentee.findsTheScreenSound();
    }

    private static Answer publish(Session author, String title, String macro, String programme) {
        Document editor = author.get("/pages/createpage.action?spaceKey=MENTOR").html();
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : editor.select("form.wiki-editor input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        String value = programme.replace("<", "&lt;").replace(">", "&gt;");
        String parameter =
                programme.isEmpty() ? "" : "<ac:parameter ac:name=\"programme\">" + value + "</ac:parameter>";
        fields.put("title", title);
        fields.put(
                "content",
                "<p>Before</p><ac:structured-macro ac:name=\"" + macro + "\">" + parameter
                        + "</ac:structured-macro><p>After</p>");
        Answer page = author.form("/pages/docreatepage.action", fields);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).contains("Before", "After");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
